package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes links to set a new password, for whoever runs the machine: a sole user who forgot it has nobody else to ask.
 * It needs nothing but the database, so that it works while the server is stopped. The account keeps a record of
 * every link that somebody else made.
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
     * is kept. Using one ends all others, too.
     *
     * @throws DomainException {@code account.reset.nobody} when the address has no account
     */
    public URI create(EmailAddress email) {
        var account = jdbc.sql("select id from account where email_key = :key")
                .param("key", email.key())
                .query((row, at) -> new AccountId(row.getObject("id", UUID.class)))
                .optional()
                .orElseThrow(() -> new DomainException("account.reset.nobody", email.value()));
        return create(account, null);
    }

    /**
     * As {@link #create(EmailAddress)}, for an account that is known to be there.
     *
     * @param issuer the organiser; null for whoever runs the machine
     */
    URI create(AccountId account, @Nullable Account issuer) {
        var token = Secrets.next();
        // the record first: should the machine fail here, no link is left without one
        jdbc.sql("""
                        insert into reset_record
                            (token_hash, account_id, issuer_id, issuer_name, issuer_email, issued_at)
                        values (:hash, :account, :issuer, :name, :email, :at)""")
                .param("hash", Secrets.hash(token))
                .param("account", account.value())
                .param("issuer", issuer == null ? null : issuer.id().value())
                .param("name", issuer == null ? null : issuer.name())
                .param("email", issuer == null ? null : issuer.email().value())
                .param("at", utc(clock.instant()))
                .update();
        jdbc.sql("delete from password_reset where account_id = :account")
                .param("account", account.value())
                .update();
        insert(account, token, false);
        return link(token);
    }

    /**
     * As {@link #create(EmailAddress)}, for whoever asked for it by mail: nobody else sees the link. Anybody can ask, so
     * links made before go on working.
     */
    URI createFor(AccountId owner) {
        var token = Secrets.next();
        insert(owner, token, true);
        return link(token);
    }

    private void insert(AccountId account, String token, boolean mailed) {
        jdbc.sql("""
                        insert into password_reset (token_hash, account_id, mailed, expires_at)
                        values (:hash, :account, :mailed, :expires)""")
                .param("hash", Secrets.hash(token))
                .param("account", account.value())
                .param("mailed", mailed)
                .param("expires", utc(clock.instant().plus(VALID)))
                .update();
    }

    private URI link(String token) {
        return address.of("/reset?token=" + token);
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
