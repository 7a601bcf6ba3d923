package app.acquaint.account.spi;

import app.acquaint.account.Account;
import app.acquaint.common.EmailAddress;
import app.acquaint.common.InvitationId;
import java.net.URI;
import java.util.Locale;

/**
 * The mails that getting in needs. Whoever sends mail implements it; the links in them are secrets, so what was sent is
 * forgotten. Calls run in the transaction of what they tell about, and return before anything is sent.
 */
public interface AccountMail {

    /** Whether there is a mail server, so that a page may offer what needs one. */
    boolean isOn();

    /** Somebody is invited who may not have an account yet. */
    void invitation(InvitationId id, Account by, EmailAddress to, URI link);

    /** Proves that a new account's address belongs to whoever typed it. */
    void signUp(EmailAddress to, Locale locale, URI link);

    /** A link to set a new password, for whoever asked for it. */
    void reset(Account account, URI link);

    /** A link to log in with once. */
    void logIn(Account account, URI link);
}
