package app.acquaint.account;

import java.time.Instant;
import java.util.Optional;

/**
 * A link to set a new password that somebody else had made for an account.
 *
 * @param issuedBy the name of the organiser; empty for whoever runs the machine
 * @param usedAt when a password was set by it; empty when none was
 */
public record ResetRecord(Optional<String> issuedBy, Instant issuedAt, Optional<Instant> usedAt) {}
