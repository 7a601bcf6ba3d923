package app.acquaint.cohort;

import app.acquaint.account.Accounts;
import app.acquaint.common.AccountId;
import app.acquaint.common.NotFoundException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is meant when a leader assigns to people and cohorts; whoever the leader does not see is not found. */
@Component
class Assignees {

    private final Accounts accounts;
    private final BondRepository bonds;
    private final CohortRepository cohorts;

    Assignees(Accounts accounts, BondRepository bonds, CohortRepository cohorts) {
        this.accounts = accounts;
        this.bonds = bonds;
        this.cohorts = cohorts;
    }

    /** People before cohorts: what is said to one person goes before what is said to many. */
    List<Assignee> inOrder(Collection<Assignee> to) {
        return to.stream()
                .sorted(Comparator.comparing(Assignee.Group.class::isInstance))
                .toList();
    }

    /**
     * Every active learner who is meant.
     *
     * @throws NotFoundException when the person is not in the leader's sight or the cohort is not the leader's
     */
    List<AccountId> learners(AccountId leader, Assignee to) {
        return switch (to) {
            case Assignee.Person(var learner) -> {
                if (!bonds.exists(leader, learner)) {
                    throw new NotFoundException();
                }
                yield List.of(learner);
            }
            case Assignee.Group(var cohort) -> {
                if (cohorts.find(leader, cohort).isEmpty()) {
                    throw new NotFoundException();
                }
                yield cohorts.members(leader, cohort).stream()
                        .filter(learner -> !learner.equals(leader))
                        .toList();
            }
        };
    }

    /** What a person or the leader's cohort is called. */
    String name(AccountId leader, Assignee to) {
        return switch (to) {
            case Assignee.Person(var learner) ->
                accounts.find(learner).orElseThrow(NotFoundException::new).name();
            case Assignee.Group(var cohort) ->
                cohorts.find(leader, cohort).orElseThrow(NotFoundException::new).name();
        };
    }
}
