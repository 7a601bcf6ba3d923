package app.acquaint.notification;

import app.acquaint.cohort.Bond;
import app.acquaint.cohort.Bonds;
import app.acquaint.common.AccountId;
import app.acquaint.common.NotFoundException;
import java.util.List;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Stands in for cohorts where there are none. */
@Component
@Fallback
class NoBonds implements Bonds {

    @Override
    public List<Bond> ofLeader(AccountId leader) {
        return List.of();
    }

    @Override
    public List<Bond> ofLearner(AccountId learner) {
        return List.of();
    }

    @Override
    public boolean exists(AccountId leader, AccountId learner) {
        return false;
    }

    @Override
    public void leave(AccountId learner, AccountId leader) {
        throw new NotFoundException();
    }
}
