package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.store.Commits;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Service;

/**
 * Lets a device stay logged in: its cookie holds a series, which stays, and a token, which is used once. Whoever shows
 * a used token has copied a cookie, or was copied: all sessions of the account end.
 *
 * @see <a href="http://jaspan.com/improved_persistent_login_cookie_best_practice">Barry Jaspan's practice</a>
 */
@Service
public class RememberedSessions {

    /** How long a device stays logged in after it was last used. */
    public static final Duration VALID = Duration.ofDays(30);

    /** How long a used token still counts: a browser sends several requests at once with the same cookie. */
    private static final Duration GRACE = Duration.ofSeconds(60);

    private final AccountSessionRepository rows;
    private final AccountSessions sessions;
    private final Commits commits;
    private final Clock clock;

    RememberedSessions(AccountSessionRepository rows, AccountSessions sessions, Commits commits, Clock clock) {
        this.rows = rows;
        this.sessions = sessions;
        this.commits = commits;
        this.clock = clock;
    }

    /** Makes the session one that stays, and returns what the cookie is to hold. */
    public Cookie remember(UUID session) {
        var cookie = new Cookie(Secrets.next(), Secrets.next());
        commits.durably(() -> rows.remember(session, cookie.series(), Secrets.hash(cookie.token()), clock.instant()));
        return cookie;
    }

    /** What a cookie is worth. */
    public Outcome redeem(Cookie cookie) {
        var found = rows.remembered(cookie.series());
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        var row = found.get();
        var now = clock.instant();
        if (row.tokenAt().plus(VALID).isBefore(now)) {
            return new Outcome.Unknown();
        }
        var hash = Secrets.hash(cookie.token());
        if (Secrets.same(hash, row.tokenHash())) {
            var fresh = rotate(row, cookie);
            return new Outcome.Known(row.owner(), row.session(), fresh);
        }
        var previous = row.previousTokenHash();
        if (previous != null
                && Secrets.same(hash, previous)
                && !row.tokenAt().plus(GRACE).isBefore(now)) {
            return new Outcome.Known(row.owner(), row.session(), Optional.empty());
        }
        sessions.endAll(row.owner());
        return new Outcome.Copied(row.owner());
    }

    /** Empty when another request with the same cookie was quicker: that one's answer carries the new token. */
    private Optional<Cookie> rotate(RememberedRow row, Cookie cookie) {
        var fresh = new Cookie(cookie.series(), Secrets.next());
        var rotated = new AtomicBoolean();
        commits.durably(() ->
                rotated.set(rows.rotate(row.session(), row.tokenHash(), Secrets.hash(fresh.token()), clock.instant())));
        return rotated.get() ? Optional.of(fresh) : Optional.empty();
    }

    /** What the browser keeps. */
    public record Cookie(String series, String token) {

        @Override
        public String toString() {
            return "Cookie";
        }
    }

    /** What came of showing a cookie. */
    public sealed interface Outcome {

        /** @param fresh the cookie to send back; empty when another answer carries it */
        record Known(AccountId owner, UUID session, Optional<Cookie> fresh) implements Outcome {}

        /** Nobody knows it, or no more. */
        record Unknown() implements Outcome {}

        /** A used token came back: the owner's sessions were ended. */
        record Copied(AccountId owner) implements Outcome {}
    }
}
