package app.acquaint.cohort;

import app.acquaint.account.Account;
import app.acquaint.account.Accounts;
import app.acquaint.account.Role;
import app.acquaint.cohort.AssignmentChange.What;
import app.acquaint.common.AccountId;
import app.acquaint.common.CohortId;
import app.acquaint.common.NotFoundException;
import app.acquaint.store.Commits;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** How a cohort gets another leader when one leaves: by an organiser, and seen by its members. */
@Service
public class HandOvers {

    private final Accounts accounts;
    private final HandOverRepository cohorts;
    private final AssignmentRepository assignments;
    private final Partings partings;
    private final Commits commits;
    private final Clock clock;

    HandOvers(
            Accounts accounts,
            HandOverRepository cohorts,
            AssignmentRepository assignments,
            Partings partings,
            Commits commits,
            Clock clock) {
        this.accounts = accounts;
        this.cohorts = cohorts;
        this.assignments = assignments;
        this.partings = partings;
        this.commits = commits;
        this.clock = clock;
    }

    /** All cohorts by name, those whose leader left first. */
    public List<LedCohort> all(AccountId organiser) {
        accounts.require(organiser, Role.ORGANISER);
        return cohorts.all();
    }

    /** Who may lead a cohort, by name. */
    public List<Account> leaders(AccountId organiser) {
        accounts.require(organiser, Role.ORGANISER);
        return accounts.findAll(cohorts.leaders());
    }

    /**
     * Gives the cohort to another leader. What the old one had assigned to it is withdrawn: a reason in somebody's own
     * words is not another's. Nothing happens when the leader has it already.
     *
     * @throws NotFoundException when there is no such cohort or the other is no active leader
     */
    public void handOver(AccountId organiser, CohortId cohort, AccountId leader) {
        accounts.require(organiser, Role.ORGANISER);
        accounts.require(leader, Role.LEADER);
        commits.durably(() -> {
            var before = cohorts.lock(cohort).orElseThrow(NotFoundException::new);
            if (before.filter(leader::equals).isPresent()) {
                return;
            }
            var now = clock.instant();
            before.ifPresent(old ->
                    assignments.ofCohort(old, cohort).forEach(one -> assignments.end(one, What.HANDED_OVER, now)));
            cohorts.give(cohort, leader, now);
            before.ifPresent(old -> partings.after(old, cohorts.members(cohort)));
        });
    }

    /** The cohorts of the learner that got another leader and of which they have not noted it yet. */
    public List<HandOver> news(AccountId learner) {
        return cohorts.news(learner);
    }

    /**
     * The learner has read who leads the cohort now.
     *
     * @throws NotFoundException when they are not in it
     */
    public void noted(AccountId learner, CohortId cohort) {
        if (!commits.durably(() -> cohorts.note(learner, cohort, clock.instant()))) {
            throw new NotFoundException();
        }
    }
}
