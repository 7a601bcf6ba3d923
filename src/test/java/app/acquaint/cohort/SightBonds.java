package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import app.acquaint.common.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Bonds that a test made. */
public final class SightBonds implements Bonds {

    private final List<Bond> bonds = new CopyOnWriteArrayList<>();

    /** The learner follows the leader's invitation. */
    public void bind(AccountId leader, AccountId learner, Instant since) {
        bonds.add(new Bond(leader, learner, Bond.Origin.INVITED, since));
    }

    @Override
    public List<Bond> ofLeader(AccountId leader) {
        return bonds.stream().filter(bond -> bond.leader().equals(leader)).toList();
    }

    @Override
    public List<Bond> ofLearner(AccountId learner) {
        return bonds.stream().filter(bond -> bond.learner().equals(learner)).toList();
    }

    @Override
    public boolean exists(AccountId leader, AccountId learner) {
        return ofLeader(leader).stream().anyMatch(bond -> bond.learner().equals(learner));
    }

    @Override
    public void leave(AccountId learner, AccountId leader) {
        if (!exists(leader, learner)) {
            throw new NotFoundException();
        }
        bonds.removeIf(bond -> bond.leader().equals(leader) && bond.learner().equals(learner));
    }
}
