package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import java.util.List;

/** Who leads whom, right now. The only place that answers it; every other query of this module stands on it. */
public interface Bonds {

    /** Whom the leader sees, each once; empty for an account that is not a leader. Deactivated learners are left out. */
    List<Bond> ofLeader(AccountId leader);

    /** Who sees the learner, each once; deactivated leaders are left out. */
    List<Bond> ofLearner(AccountId learner);

    /** Whether the leader sees the learner. */
    boolean exists(AccountId leader, AccountId learner);

    /**
     * The learner leaves the leader: out of their cohorts, out of their sight. Durable when it returns.
     *
     * @throws app.acquaint.common.NotFoundException when there is no such bond
     */
    void leave(AccountId learner, AccountId leader);
}
