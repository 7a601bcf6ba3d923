package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import java.time.Instant;
import java.util.Optional;

/**
 * A link to set a new password that somebody else had made for an account.
 *
 * @param issuer the organiser; empty for whoever runs the machine
 * @param usedAt when a password was set by it; empty when none was
 */
public record ResetRecord(Optional<Issuer> issuer, Instant issuedAt, Optional<Instant> usedAt) {

    /**
     * The organiser as they were when they made the link: a name alone could be changed to that of somebody else.
     *
     * @param account which may have been erased
     */
    public record Issuer(AccountId account, String name, EmailAddress email) {}
}
