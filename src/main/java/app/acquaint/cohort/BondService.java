package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import app.acquaint.common.NotFoundException;
import app.acquaint.store.Commits;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** Answers who leads whom from what is in the database at that moment: nothing is remembered in between. */
@Service
class BondService implements Bonds {

    private final BondRepository bonds;
    private final CohortRepository cohorts;
    private final Partings partings;
    private final Commits commits;
    private final Clock clock;

    BondService(BondRepository bonds, CohortRepository cohorts, Partings partings, Commits commits, Clock clock) {
        this.bonds = bonds;
        this.cohorts = cohorts;
        this.partings = partings;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public List<Bond> ofLeader(AccountId leader) {
        return bonds.ofLeader(leader);
    }

    @Override
    public List<Bond> ofLearner(AccountId learner) {
        return bonds.ofLearner(learner);
    }

    @Override
    public boolean exists(AccountId leader, AccountId learner) {
        return bonds.exists(leader, learner);
    }

    @Override
    public void leave(AccountId learner, AccountId leader) {
        commits.durably(() -> {
            if (!bonds.exists(leader, learner)) {
                throw new NotFoundException();
            }
            bonds.remove(leader, learner);
            cohorts.removeFromAll(leader, learner, clock.instant());
            partings.after(leader, List.of(learner));
        });
    }
}
