package app.acquaint.account;

import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Slows down whoever guesses links, makes accounts or has mails sent without being anybody yet. */
@Component
class WayInLimits {

    private static final int GUESSES = 50;
    private static final int ACCOUNTS = 100;
    private static final int ASKED_BY_ADDRESS = 30;
    private static final int MAILS_TO_ONE = 3;

    private final Tries guesses;
    private final Tries newAccounts;
    private final Tries asked;
    private final Tries mails;

    WayInLimits(Clock clock) {
        this.guesses = new Tries(GUESSES, clock);
        this.newAccounts = new Tries(ACCOUNTS, clock);
        this.asked = new Tries(ASKED_BY_ADDRESS, clock);
        this.mails = new Tries(MAILS_TO_ONE, clock);
    }

    /**
     * Uses up one look at a link.
     *
     * @throws DomainException {@code account.tries.wait} with the minutes to wait
     */
    void takeLook(String peer) {
        take(guesses, peer);
    }

    /** The link was a real one: it was no guess. */
    void wasReal(String peer) {
        guesses.giveBack(Tries.network(peer));
    }

    /** As {@link #takeLook}, for one new account. */
    void takeAccount(String peer) {
        take(newAccounts, peer);
    }

    /** As {@link #takeLook}, for one wish for a mail, whoever it would go to. */
    void takeWish(String peer) {
        take(asked, peer);
    }

    /** Whether one more mail may go to this address; nobody is told when not. */
    boolean takeMail(EmailAddress to) {
        return mails.take(LogInLimits.key(to.value())).isZero();
    }

    private static void take(Tries tries, String peer) {
        var wait = tries.take(Tries.network(peer));
        if (!wait.isZero()) {
            throw new DomainException("account.tries.wait", LogInLimits.minutes(wait));
        }
    }
}
