package app.acquaint.account;

import app.acquaint.account.ResetRecord.Issuer;
import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
                        select issuer_id, issuer_name, issuer_email, issued_at, used_at from reset_record
                        where account_id = :owner order by issued_at desc, token_hash""")
                .param("owner", owner.value())
                .query((row, at) -> {
                    var used = row.getObject("used_at", OffsetDateTime.class);
                    return new ResetRecord(
                            Optional.ofNullable(issuer(row)),
                            row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                            used == null ? Optional.empty() : Optional.of(used.toInstant()));
                })
                .list();
    }

    private static @Nullable Issuer issuer(ResultSet row) throws SQLException {
        var id = row.getObject("issuer_id", UUID.class);
        return id == null
                ? null
                : new Issuer(
                        new AccountId(id),
                        row.getString("issuer_name"),
                        new EmailAddress(row.getString("issuer_email")));
    }
}
