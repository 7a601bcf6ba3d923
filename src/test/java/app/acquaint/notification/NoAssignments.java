package app.acquaint.notification;

import app.acquaint.cohort.Assignment;
import app.acquaint.cohort.Assignments;
import app.acquaint.common.AccountId;
import java.util.List;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Stands in for cohorts where there are none. */
@Component
@Fallback
class NoAssignments implements Assignments {

    @Override
    public List<Assignment> toLearner(AccountId learner) {
        return List.of();
    }

    @Override
    public List<Assignment> byLeader(AccountId leader) {
        return List.of();
    }

    @Override
    public List<Assignment> between(AccountId leader, AccountId learner) {
        return List.of();
    }
}
