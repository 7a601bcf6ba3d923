package app.acquaint.account;

import app.acquaint.account.spi.AccountMail;
import app.acquaint.common.EmailAddress;
import app.acquaint.common.InvitationId;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that keeps what it was given. */
public final class FakeMail implements AccountMail {

    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private boolean on = true;

    /** @param kind of {@link AccountMail}'s methods */
    public record Letter(String kind, String to, URI link) {

        /** The last part of the link, which is the secret. */
        public String token() {
            return link.toString().replaceAll(".*[/=]", "");
        }
    }

    public List<Letter> letters() {
        return List.copyOf(letters);
    }

    public void turnOff() {
        on = false;
    }

    @Override
    public boolean isOn() {
        return on;
    }

    @Override
    public void invitation(InvitationId id, Account by, EmailAddress to, URI link) {
        letters.add(new Letter("invitation", to.value(), link));
    }

    @Override
    public void signUp(EmailAddress to, Locale locale, URI link) {
        letters.add(new Letter("signUp", to.value(), link));
    }

    @Override
    public void reset(Account account, URI link) {
        letters.add(new Letter("reset", account.email().value(), link));
    }

    @Override
    public void logIn(Account account, URI link) {
        letters.add(new Letter("logIn", account.email().value(), link));
    }
}
