package app.acquaint.account;

import app.acquaint.common.AccountId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Tells people which links to set a new password others had made for them: whoever holds one can become them, so it
 * never happens unseen.
 */
@Service
public class ResetRecords {

    private final JdbcClient jdbc;

    ResetRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All there ever were for this account, newest first. */
    public List<ResetRecord> of(AccountId owner) {
        return jdbc.sql("""
                        select issued_by, issued_at, used_at from reset_record
                        where account_id = :owner order by issued_at desc, token_hash""")
                .param("owner", owner.value())
                .query((row, at) -> {
                    var used = row.getObject("used_at", OffsetDateTime.class);
                    return new ResetRecord(
                            Optional.ofNullable(row.getString("issued_by")),
                            row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                            used == null ? Optional.empty() : Optional.of(used.toInstant()));
                })
                .list();
    }
}
