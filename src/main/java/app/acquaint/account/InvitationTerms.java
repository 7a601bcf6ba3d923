package app.acquaint.account;

import app.acquaint.common.EmailAddress;
import java.time.Period;
import java.util.Optional;
import java.util.Set;

/**
 * What an invitation is to be.
 *
 * @param roles what whoever follows it becomes; only an organiser gives more than {@link Role#LEARNER}
 * @param to whom it is for; empty for a link that may be passed on
 * @param mostUses 1 to 1,000; an invitation to one address is used once
 * @param valid how long the link works, 1 to 365 days
 */
public record InvitationTerms(Set<Role> roles, Optional<EmailAddress> to, int mostUses, Period valid) {

    public InvitationTerms {
        roles = Set.copyOf(roles);
    }
}
