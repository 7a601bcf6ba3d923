package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import app.acquaint.practice.spi.BondEnded;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends what followed from a bond, once nothing holds the bond any more. Runs in the transaction that let go. */
@Component
class Partings {

    private final BondRepository bonds;
    private final ApplicationEventPublisher events;

    Partings(BondRepository bonds, ApplicationEventPublisher events) {
        this.bonds = bonds;
        this.events = events;
    }

    /** After something between the leader and these learners ended; those whom the leader still sees keep all. */
    void after(AccountId leader, Collection<AccountId> learners) {
        bonds.hideCounts(leader);
        var seen = bonds.ofLeader(leader).stream().map(Bond::learner).toList();
        List.copyOf(learners).stream()
                .filter(learner -> !seen.contains(learner))
                .forEach(learner -> events.publishEvent(new BondEnded(leader, learner)));
    }
}
