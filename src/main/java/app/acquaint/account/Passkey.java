package app.acquaint.account;

import java.time.Instant;
import java.util.Optional;

/**
 * A key in one of somebody's devices, by which they log in without a password.
 *
 * @param credentialId what names it, for browsers too; nothing to be shown
 * @param name what its owner calls it
 * @param lastUsed when it last let in; empty when it never did
 */
public record Passkey(String credentialId, String name, Instant added, Optional<Instant> lastUsed) {

    /** Longest name, in UTF-16 units. */
    public static final int MAX_NAME = 120;
}
