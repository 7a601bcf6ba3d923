package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Links that work once and for a short while. Only their hashes are kept. */
@Repository
class OneTimeLinks {

    /** For how long one can log in by a link. */
    static final Duration LOG_IN = Duration.ofMinutes(15);

    /** For how long a link proves an address. */
    static final Duration SIGN_UP = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final PublicAddress address;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, PublicAddress address, Clock clock) {
        this.jdbc = jdbc;
        this.address = address;
        this.clock = clock;
    }

    /** A link to log in with; those made before for the account work no more. */
    URI logIn(AccountId account) {
        var token = Secrets.next();
        jdbc.sql("delete from log_in_link where account_id = :account")
                .param("account", account.value())
                .update();
        jdbc.sql("insert into log_in_link (token_hash, account_id, expires_at) values (:hash, :account, :expires)")
                .param("hash", Secrets.hash(token))
                .param("account", account.value())
                .param("expires", utc(clock.instant().plus(LOG_IN)))
                .update();
        return address.of("/log-in-link?token=" + token);
    }

    Optional<AccountId> owner(String token) {
        return jdbc.sql("select account_id from log_in_link where token_hash = :hash and expires_at >= :now")
                .param("hash", Secrets.hash(token))
                .param("now", utc(clock.instant()))
                .query((row, at) -> new AccountId(row.getObject("account_id", UUID.class)))
                .optional();
    }

    /** Uses the link to log in with up; false when another request was quicker. */
    boolean use(String token) {
        return delete("log_in_link", token);
    }

    /** A link that leads whoever reads the mails of this address to the form of a newcomer. */
    URI signUp(EmailAddress email) {
        var token = Secrets.next();
        jdbc.sql("insert into sign_up_link (token_hash, email, expires_at) values (:hash, :email, :expires)")
                .param("hash", Secrets.hash(token))
                .param("email", email.value())
                .param("expires", utc(clock.instant().plus(SIGN_UP)))
                .update();
        return address.of("/sign-up?token=" + token);
    }

    Optional<EmailAddress> proven(String token) {
        return jdbc.sql("select email from sign_up_link where token_hash = :hash and expires_at >= :now")
                .param("hash", Secrets.hash(token))
                .param("now", utc(clock.instant()))
                .query((row, at) -> new EmailAddress(row.getString("email")))
                .optional();
    }

    /** Uses the proof up; false when another request was quicker. */
    boolean useProof(String token) {
        return delete("sign_up_link", token);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void sweep() {
        for (var table : new String[] {"log_in_link", "sign_up_link"}) {
            jdbc.sql("delete from " + table + " where expires_at < :now")
                    .param("now", utc(clock.instant()))
                    .update();
        }
    }

    private boolean delete(String table, String token) {
        return jdbc.sql("delete from " + table + " where token_hash = :hash")
                        .param("hash", Secrets.hash(token))
                        .update()
                == 1;
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
