package app.acquaint.account.web;

import app.acquaint.account.CurrentAccount;
import app.acquaint.account.Passkeys;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Lets a session add one passkey after its owner has confirmed that it is them. */
@Component
public class PasskeyPermit {

    private static final Duration VALID = Duration.ofMinutes(5);
    private static final String UNTIL = "acquaint.passkey.until";

    private final Passkeys passkeys;
    private final CurrentAccount current;
    private final Clock clock;

    PasskeyPermit(Passkeys passkeys, CurrentAccount current, Clock clock) {
        this.passkeys = passkeys;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The session may add one passkey, soon.
     *
     * @throws app.acquaint.common.DomainException as {@link Passkeys#confirm}
     */
    public void grant(HttpServletRequest request, String password) {
        passkeys.confirm(current.id(), password);
        request.getSession().setAttribute(UNTIL, clock.instant().plus(VALID));
    }

    /** Whether there is a permit; it is used up by asking. */
    boolean use(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(UNTIL) instanceof Instant until)) {
            return false;
        }
        session.removeAttribute(UNTIL);
        return clock.instant().isBefore(until);
    }
}
