package app.acquaint.account;

import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes links to set a new password, for whoever runs the machine: a sole user who forgot it has nobody else to ask.
 * It needs nothing but the database, so that it works while the server is stopped.
 */
public class ResetLinks {

    /** How long a link works. */
    public static final Duration VALID = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final PublicAddress address;

    public ResetLinks(JdbcClient jdbc, Clock clock, PublicAddress address) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.address = address;
    }

    /**
     * A link that works once within {@link #VALID}; links made before for the same account work no more. Only its hash
     * is kept.
     *
     * @throws DomainException {@code account.reset.nobody} when the address has no account
     */
    public URI create(EmailAddress email) {
        var account = jdbc.sql("select id from account where email_key = :key")
                .param("key", email.key())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new DomainException("account.reset.nobody", email.value()));
        var token = Secrets.next();
        jdbc.sql("delete from password_reset where account_id = :account")
                .param("account", account)
                .update();
        jdbc.sql("insert into password_reset (token_hash, account_id, expires_at) values (:hash, :account, :expires)")
                .param("hash", Secrets.hash(token))
                .param("account", account)
                .param("expires", OffsetDateTime.ofInstant(clock.instant().plus(VALID), ZoneOffset.UTC))
                .update();
        return address.of("/reset?token=" + token);
    }
}
