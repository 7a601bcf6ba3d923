package app.acquaint.cohort;

import app.acquaint.cohort.AssignmentChange.What;
import app.acquaint.common.AccountId;
import app.acquaint.practice.spi.BondEnded;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends what followed from a bond, once nothing holds the bond any more. Runs in the transaction that let go. */
@Component
class Partings {

    private final BondRepository bonds;
    private final AssignmentRepository assignments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Partings(BondRepository bonds, AssignmentRepository assignments, ApplicationEventPublisher events, Clock clock) {
        this.bonds = bonds;
        this.assignments = assignments;
        this.events = events;
        this.clock = clock;
    }

    /** After something between the leader and these learners ended; those whom the leader still sees keep all. */
    void after(AccountId leader, Collection<AccountId> learners) {
        bonds.hideCounts(leader);
        var seen = bonds.ofLeader(leader).stream().map(Bond::learner).toList();
        List.copyOf(learners).stream()
                .filter(learner -> !seen.contains(learner))
                .forEach(learner -> part(leader, learner));
    }

    /** What was assigned to a cohort stays: it is the cohort's, and the learner is out of it. */
    private void part(AccountId leader, AccountId learner) {
        var now = clock.instant();
        assignments.ofPerson(leader, learner).forEach(one -> assignments.end(one, What.PARTED, now));
        events.publishEvent(new BondEnded(leader, learner));
    }
}
