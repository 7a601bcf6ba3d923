package app.acquaint.account.web;

import app.acquaint.common.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;

/**
 * Lets somebody who left to the one page on which they take their data along. They are not logged in by it: no other
 * page and no address for scripts knows them.
 */
public final class LeavingDoor {

    /** Address of that page. */
    public static final String PAGE = "leaving";

    private static final String ATTRIBUTE = "acquaint.leaving";
    private static final String SHOWN = "acquaint.leaving.shown";
    private static final String ISSUER = "acquaint.leaving.issuer";

    private LeavingDoor() {}

    /** Opens it to whoever has shown who they are; the session gets a new name, as at any log-in. */
    static void open(LeaverException left, HttpServletRequest request) {
        open(left.leaver(), left.shown(), request);
        left.issuer().ifPresent(issuer -> request.getSession().setAttribute(ISSUER, issuer));
    }

    /** @param shown when they showed it */
    public static void open(AccountId leaver, Instant shown, HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, leaver.toString());
        request.getSession().setAttribute(SHOWN, shown);
        request.getSession().removeAttribute(ISSUER);
        request.changeSessionId();
    }

    /** For whom it is open; empty for everybody else. */
    public static Optional<AccountId> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(ATTRIBUTE))
                .map(Object::toString)
                .map(AccountId::of);
    }

    /** When they showed who they are; long ago for whoever did not. */
    public static Instant shown(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(SHOWN) instanceof Instant shown ? shown : Instant.EPOCH;
    }

    /** The registration of the issuer to which they showed it; empty when they did in another way. */
    static Optional<String> issuer(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(ISSUER))
                .map(Object::toString);
    }

    /** Closes it. */
    public static void close(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.removeAttribute(ATTRIBUTE));
    }
}
