package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import app.acquaint.common.CohortId;
import java.util.Set;

/**
 * A cohort of a leader's, as the leader's overview needs it.
 *
 * @param members those whom the leader sees
 */
public record LeaderGroup(CohortId id, String name, Set<AccountId> members) {

    public LeaderGroup {
        members = Set.copyOf(members);
    }
}
