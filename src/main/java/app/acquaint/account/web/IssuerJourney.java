package app.acquaint.account.web;

import app.acquaint.account.Entrance;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is kept in the session while somebody is at an issuer: what they were about to do here. */
public final class IssuerJourney {

    /** Name of the parameter with the browser's time zone, for an account to be made. */
    public static final String ZONE = "zone";

    private static final String ZONE_KEPT = "acquaint.issuer.zone";
    private static final String KEY_KEPT = "acquaint.issuer.key";
    private static final String INVITATION_KEPT = "acquaint.issuer.invitation";
    private static final String JOINED = "acquaint.issuer.joined";
    private static final String MADE = "acquaint.issuer.made";
    private static final String ENDED = "acquaint.issuer.ended";

    private IssuerJourney() {}

    /** The page shown is that of this invitation: whoever goes to an issuer from there follows it. */
    public static void follow(HttpServletRequest request, String invitationToken) {
        request.getSession().setAttribute(INVITATION_KEPT, invitationToken);
    }

    /** The page shown was opened with this key to the first account. */
    public static void showKey(HttpServletRequest request, String key) {
        request.getSession().setAttribute(KEY_KEPT, key);
    }

    /** What became of the account a moment ago; told once. */
    public static Optional<Joined> takeJoined(HttpServletRequest request) {
        return take(request, JOINED)
                .map(issuer -> new Joined(issuer, take(request, ENDED).isPresent()));
    }

    static void joined(HttpServletRequest request, Joined joined) {
        request.getSession().setAttribute(JOINED, joined.issuer());
        if (joined.endedAllElse()) {
            request.getSession().setAttribute(ENDED, "true");
        }
    }

    static boolean hasJoined(HttpServletRequest request) {
        return kept(request, JOINED).isPresent();
    }

    static void begin(HttpServletRequest request) {
        request.getSession()
                .setAttribute(ZONE_KEPT, zone(request.getParameter(ZONE)).getId());
    }

    static ZoneId zone(HttpServletRequest request) {
        return zone(kept(request, ZONE_KEPT).orElse(null));
    }

    static Entrance entrance(HttpServletRequest request, boolean atTheMachine) {
        return new Entrance(atTheMachine, kept(request, KEY_KEPT).orElse(""), kept(request, INVITATION_KEPT));
    }

    /** The invitation that was being followed; nobody follows it any more. */
    static Optional<String> arrive(HttpServletRequest request) {
        take(request, ZONE_KEPT);
        take(request, KEY_KEPT);
        return take(request, INVITATION_KEPT);
    }

    /** An account was made, by the invitation if one was being followed. */
    static void made(HttpServletRequest request) {
        arrive(request);
        request.getSession().setAttribute(MADE, "true");
    }

    /** Whether an account was made a moment ago; told once. */
    static boolean takeMade(HttpServletRequest request) {
        return take(request, MADE).isPresent();
    }

    private static Optional<String> kept(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(name))
                .map(String.class::cast);
    }

    private static Optional<String> take(HttpServletRequest request, String name) {
        var kept = kept(request, name);
        kept.ifPresent(_ -> request.getSession().removeAttribute(name));
        return kept;
    }

    /**
     * An account was joined with an issuer.
     *
     * @param issuer what people know it as
     * @param endedAllElse whether nobody had proven the address, and all else that let in has ended
     */
    public record Joined(String issuer, boolean endedAllElse) {}

    /** UTC when the browser does not say. */
    private static ZoneId zone(@Nullable String id) {
        try {
            return id == null ? ZoneOffset.UTC : ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
