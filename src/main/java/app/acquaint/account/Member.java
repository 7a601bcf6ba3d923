package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody as the organiser sees them: who they are and what they may do, nothing of what they do here.
 *
 * @param since when the account was made
 * @param leftAt when an organiser noted that they left; empty for whoever is here
 */
public record Member(
        AccountId id, String name, EmailAddress email, Set<Role> roles, Instant since, Optional<Instant> leftAt) {

    public Member {
        roles = Set.copyOf(roles);
    }
}
