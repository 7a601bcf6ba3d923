package app.acquaint.notification;

import app.acquaint.account.PublicAddress;
import app.acquaint.account.Secrets;
import app.acquaint.common.AccountId;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Links that switch off one kind of mail for one account, without logging in (RFC 8058). Each mail has its own; of each
 * only the hash is kept.
 */
@Component
class Unsubscribing {

    static final String PATH = "/mail/unsubscribe/";

    private final JdbcClient jdbc;
    private final PublicAddress address;
    private final MailPreferences preferences;
    private final Clock clock;

    Unsubscribing(JdbcClient jdbc, PublicAddress address, MailPreferences preferences, Clock clock) {
        this.jdbc = jdbc;
        this.address = address;
        this.preferences = preferences;
        this.clock = clock;
    }

    /** What a link is about. */
    record Subscription(AccountId account, MailKind kind) {}

    /** A new link, kept within the running transaction. */
    String link(AccountId account, MailKind kind) {
        var token = Secrets.next();
        jdbc.sql("""
                        insert into mail_unsubscribe (token_hash, account_id, kind, made_at)
                        values (:hash, :account, :kind, :at)""")
                .param("hash", Secrets.hash(token))
                .param("account", account.value())
                .param("kind", kind.name())
                .param("at", OutboxRepository.utc(clock.instant()))
                .update();
        return address.of(PATH + token).toASCIIString();
    }

    /** Where all kinds can be chosen, after logging in. */
    URI accountPage() {
        return address.of("/account");
    }

    /** What the link is about; empty when it is none of ours or too old. Changes nothing: scanners follow links. */
    Optional<Subscription> find(String token) {
        return jdbc.sql("select account_id, kind from mail_unsubscribe where token_hash = :hash")
                .param("hash", Secrets.hash(token))
                .query((row, _) -> new Subscription(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        MailKind.valueOf(row.getString("kind"))))
                .optional();
    }

    /** Switches off; the same answer however often it is asked. Empty as in {@link #find}. */
    Optional<Subscription> end(String token) {
        var subscription = find(token);
        subscription.ifPresent(one -> preferences.choose(one.account(), one.kind(), MailChoice.OFF));
        return subscription;
    }

    /** Forgets links made before then. */
    void sweep(Instant before) {
        jdbc.sql("delete from mail_unsubscribe where made_at < :before")
                .param("before", OutboxRepository.utc(before))
                .update();
    }
}
