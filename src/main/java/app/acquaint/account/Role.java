package app.acquaint.account;

import java.util.Set;

/** What an account may do beside using its own data. An account may have several. */
public enum Role {
    LEARNER,
    LEADER,
    ORGANISER;

    /** Whether somebody with the first roles may invite others to have the second ones. */
    static boolean mayGive(Set<Role> inviter, Set<Role> given) {
        return inviter.contains(ORGANISER)
                || (inviter.contains(LEADER) && Set.of(LEARNER).containsAll(given));
    }
}
