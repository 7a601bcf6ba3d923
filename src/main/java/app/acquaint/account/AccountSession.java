package app.acquaint.account;

import java.time.Instant;
import java.util.UUID;

/**
 * A device or browser that is logged in.
 *
 * @param userAgent as the browser gave it, cut to {@value #MAX_USER_AGENT} characters; empty when it gave none
 * @param firstSeen when it logged in
 * @param lastSeen of the last request, to within {@link AccountSessions#SEEN_EVERY}
 */
public record AccountSession(UUID id, String userAgent, Instant firstSeen, Instant lastSeen) {

    /** Longest user agent that is kept. */
    public static final int MAX_USER_AGENT = 400;
}
