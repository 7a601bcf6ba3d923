package app.acquaint.account.web;

import app.acquaint.common.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;

/**
 * The way on which whoever is here shows once more that it is them, at the issuer they came by, before something that a
 * borrowed laptop should not do. It ends on a page of ours, whatever the request says.
 */
public final class OnceMore {

    private static final String WISH = "fresh";
    private static final String STATE = "acquaint.once-more.state";
    private static final String SINCE = "acquaint.once-more.since";
    private static final String SHOWN = "acquaint.once-more.shown";

    private OnceMore() {}

    /** Where it begins, without a leading slash; empty when whoever is here came by no issuer. */
    public static Optional<String> path(HttpServletRequest request) {
        var here = logIn();
        var issuer = here.isEmpty() ? LeavingDoor.issuer(request) : here.flatMap(OnceMore::issuer);
        return issuer.map(id -> Issuers.path(id) + "?" + WISH);
    }

    /** Where it ends, without a leading slash: the page on which such things are done. */
    public static String page(HttpServletRequest request) {
        return logIn().isEmpty() && LeavingDoor.of(request).isPresent() ? LeavingDoor.PAGE : "account";
    }

    /** Whether anybody is logged in, or at the door for whoever left. */
    public static boolean isSomebodyHere(HttpServletRequest request) {
        return whoIsHere(request).isPresent();
    }

    /** Who is logged in, or has left and is at the door; empty for nobody. */
    static Optional<AccountId> whoIsHere(HttpServletRequest request) {
        return logIn().map(one -> AccountId.of(one.getName())).or(() -> LeavingDoor.of(request));
    }

    /**
     * Notes that somebody sets out, if that is what they wish; it replaces what was noted before.
     *
     * @param state by which the answer of the issuer is known
     * @return whether they are here, and wish it
     */
    static boolean begin(HttpServletRequest request, String state, Instant now) {
        var session = request.getSession();
        if (request.getParameter(WISH) == null || whoIsHere(request).isEmpty()) {
            session.removeAttribute(STATE);
            return false;
        }
        session.setAttribute(STATE, state);
        session.setAttribute(SINCE, now);
        return true;
    }

    /** When they set out who come back with this request; empty for whoever comes for another reason. */
    static Optional<Instant> arrive(HttpServletRequest request) {
        var session = request.getSession();
        var state = session.getAttribute(STATE);
        session.removeAttribute(STATE);
        if (state == null || !state.equals(request.getParameter("state"))) {
            return Optional.empty();
        }
        request.setAttribute(SHOWN, true);
        return Optional.of((Instant) session.getAttribute(SINCE));
    }

    /** They showed it: the device goes on with the session it had. */
    static void resume(HttpServletRequest request) {
        if (isShown(request)) {
            DeviceSession.of(request).ifPresent(row -> DeviceSession.resume(request, row));
        }
    }

    /** Whether a log-in with this request was for nothing else. */
    static boolean isShown(HttpServletRequest request) {
        return request.getAttribute(SHOWN) != null;
    }

    private static Optional<Authentication> logIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(one -> one.isAuthenticated() && !(one instanceof AnonymousAuthenticationToken));
    }

    private static Optional<String> issuer(Authentication here) {
        return here instanceof OAuth2AuthenticationToken token
                ? Optional.of(token.getAuthorizedClientRegistrationId())
                : Optional.empty();
    }
}
