package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Slows down whoever guesses passwords: by the account that is guessed at, and by the address that guesses. */
@Component
public class LogInLimits {

    private static final int BY_ACCOUNT = 10;
    private static final int BY_ADDRESS = 50;

    private final Tries byAccount;
    private final Tries byAddress;
    private final Tries confirmations;

    LogInLimits(Clock clock) {
        this.byAccount = new Tries(BY_ACCOUNT, clock);
        this.byAddress = new Tries(BY_ADDRESS, clock);
        this.confirmations = new Tries(BY_ACCOUNT, clock);
    }

    /**
     * Uses up one log-in.
     *
     * @param name what was typed as the e-mail address
     * @param address of the peer
     * @return how long to wait before the next; zero when this one may go ahead
     */
    public Duration takeLogIn(String name, String address) {
        var wait = byAddress.take(Tries.network(address));
        return wait.isZero() ? byAccount.take(key(name)) : wait;
    }

    /** The log-in was right: it was no guess. */
    public void loggedIn(String name, String address) {
        byAccount.forget(key(name));
        byAddress.giveBack(Tries.network(address));
    }

    /**
     * Uses up one try of someone who is logged in to confirm with the password.
     *
     * @throws DomainException {@code account.tries.wait} with the minutes to wait
     */
    void takeConfirmation(AccountId id) {
        var wait = confirmations.take(id.toString());
        if (!wait.isZero()) {
            throw new DomainException("account.tries.wait", minutes(wait));
        }
    }

    void confirmed(AccountId id) {
        confirmations.forget(id.toString());
    }

    /** Whole minutes, rounded up: at least one. */
    public static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }

    /** Longer than any address is cut: what is remembered stays small whatever is sent. */
    static String key(String name) {
        var key = name.strip().toLowerCase(Locale.ROOT);
        return key.length() > EmailAddress.MAX_LENGTH ? key.substring(0, EmailAddress.MAX_LENGTH) : key;
    }
}
