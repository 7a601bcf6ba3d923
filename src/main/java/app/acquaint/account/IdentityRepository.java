package app.acquaint.account;

import app.acquaint.common.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that join accounts with who somebody is elsewhere. */
@Repository
class IdentityRepository {

    private final JdbcClient jdbc;

    IdentityRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AccountId> owner(String issuer, String subject) {
        return jdbc.sql("select account_id from account_identity where issuer = :issuer and subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query((row, at) -> new AccountId(row.getObject("account_id", UUID.class)))
                .optional();
    }

    List<Identity> of(AccountId owner) {
        return jdbc.sql("""
                        select issuer, subject, joined_at, last_used_at from account_identity
                        where account_id = :owner order by joined_at, issuer, subject""")
                .param("owner", owner.value())
                .query((row, at) -> new Identity(
                        row.getString("issuer"),
                        row.getString("subject"),
                        row.getObject("joined_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_used_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void insert(AccountId owner, String issuer, String subject, Instant at) {
        jdbc.sql("""
                        insert into account_identity (issuer, subject, account_id, joined_at, last_used_at)
                        values (:issuer, :subject, :owner, :at, :at)""")
                .param("issuer", issuer)
                .param("subject", subject)
                .param("owner", owner.value())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** False when it was not the owner's. */
    boolean delete(AccountId owner, String issuer, String subject) {
        return jdbc.sql("delete from account_identity"
                                + " where account_id = :owner and issuer = :issuer and subject = :subject")
                        .param("owner", owner.value())
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .update()
                == 1;
    }

    void deleteAll(AccountId owner) {
        jdbc.sql("delete from account_identity where account_id = :owner")
                .param("owner", owner.value())
                .update();
    }

    void touch(String issuer, String subject, Instant at) {
        jdbc.sql("update account_identity set last_used_at = :at where issuer = :issuer and subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }
}
