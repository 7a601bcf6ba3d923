package app.acquaint.notification;

import app.acquaint.account.Account;
import app.acquaint.account.Secrets;
import app.acquaint.account.spi.AccountMail;
import app.acquaint.common.EmailAddress;
import app.acquaint.common.InvitationId;
import app.acquaint.notification.text.Values;
import java.net.URI;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The mails that getting in needs. A new link is a new mail; the key holds no more than a hash of it. */
@Component
class AccountLetters implements AccountMail {

    private final Outbox outbox;
    private final MailServer server;

    AccountLetters(Outbox outbox, MailServer server) {
        this.outbox = outbox;
        this.server = server;
    }

    @Override
    public boolean isOn() {
        return server.isOn();
    }

    @Override
    public void invitation(InvitationId id, Account by, EmailAddress to, URI link) {
        var values = new Values().with("leader", by.name());
        put(MailKind.INVITATION, "invitation:" + id, Recipient.without(to, by.locale()), values, link);
    }

    @Override
    public void signUp(EmailAddress to, Locale locale, URI link) {
        put(MailKind.SIGN_UP, "sign-up", Recipient.without(to, locale), new Values(), link);
    }

    @Override
    public void reset(Account account, URI link) {
        put(MailKind.RESET, "reset", Recipient.of(account), new Values().with("name", account.name()), link);
    }

    @Override
    public void logIn(Account account, URI link) {
        put(MailKind.LOG_IN, "log-in", Recipient.of(account), new Values().with("name", account.name()), link);
    }

    private void put(MailKind kind, String about, Recipient to, Values values, URI link) {
        var key = about + ":" + Secrets.hash(link.toString());
        outbox.put(new Letter(kind, key, to, values.with("link", link)));
    }
}
