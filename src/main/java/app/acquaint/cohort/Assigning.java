package app.acquaint.cohort;

import app.acquaint.account.Accounts;
import app.acquaint.account.Role;
import app.acquaint.cohort.AssignmentChange.What;
import app.acquaint.common.AccountId;
import app.acquaint.common.AssignmentId;
import app.acquaint.common.CourseId;
import app.acquaint.common.DomainException;
import app.acquaint.common.NotFoundException;
import app.acquaint.store.Commits;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Leaders assign a course, say something else about it later, and take it back. Nobody assigns to whom they do not see.
 */
@Service
public class Assigning implements Assignments {

    private static final Comparator<LocalDate> EARLIEST_FIRST = Comparator.naturalOrder();

    private final Accounts accounts;
    private final AssignmentRepository assignments;
    private final Assignees assignees;
    private final ApplicationEventPublisher events;
    private final Commits commits;
    private final Clock clock;

    Assigning(
            Accounts accounts,
            AssignmentRepository assignments,
            Assignees assignees,
            ApplicationEventPublisher events,
            Commits commits,
            Clock clock) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.assignees = assignees;
        this.events = events;
        this.commits = commits;
        this.clock = clock;
    }

    /** {@inheritDoc} Of several by one leader for one course only the one that counts. */
    @Override
    public List<Assignment> toLearner(AccountId learner) {
        record Place(AccountId leader, CourseId course) {}
        Map<Place, Assignment> counting = new LinkedHashMap<>();
        for (var one : assignments.toLearner(learner)) {
            counting.merge(
                    new Place(one.leader(), one.course()),
                    one,
                    (first, next) -> next.isDirect() && !first.isDirect() ? next : first);
        }
        return counting.values().stream()
                .sorted(Comparator.comparing((Assignment one) -> one.due().orElse(LocalDate.MAX), EARLIEST_FIRST))
                .toList();
    }

    @Override
    public List<Assignment> byLeader(AccountId leader) {
        return assignments.byLeader(leader);
    }

    @Override
    public List<Assignment> between(AccountId leader, AccountId learner) {
        return toLearner(learner).stream()
                .filter(one -> one.leader().equals(leader))
                .toList();
    }

    /**
     * Assigns the course to each of these people and cohorts, all or none. Each learner who gets it hears of it once.
     *
     * @throws NotFoundException when the leader does not see one of the people or has not one of the cohorts
     * @throws DomainException when nobody is chosen, when the due day is over, or when one has the course from this
     *     leader already
     */
    public void assign(AccountId leader, CourseId course, Set<Assignee> to, AssignmentTerms terms) {
        accounts.require(leader, Role.LEADER);
        if (to.isEmpty()) {
            throw new DomainException("cohort.assign.nobody");
        }
        terms.due().ifPresent(due -> requireToCome(leader, due));
        commits.durably(() -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var standing = assignments.byLeader(leader);
            Map<AccountId, AssignmentId> reached = new LinkedHashMap<>();
            for (var one : assignees.inOrder(to)) {
                refuseTwice(leader, course, one, standing);
                var assignment = Assignment.made(leader, course, one, terms, now);
                assignees.learners(leader, one).forEach(learner -> reached.putIfAbsent(learner, assignment.id()));
                assignments.insert(assignment);
            }
            reached.forEach((learner, id) -> events.publishEvent(new CourseAssigned(id, course, leader, learner)));
        });
    }

    /**
     * Says something else from now on.
     *
     * @throws NotFoundException when there is no such assignment of the leader's that stands
     * @throws DomainException {@code cohort.assign.changed} when it was changed since {@code version}; nothing happens
     */
    public void change(AccountId leader, AssignmentId id, int version, AssignmentTerms terms) {
        var stands = require(leader, id);
        if (!terms.due().equals(stands.due())) {
            terms.due().ifPresent(due -> requireToCome(leader, due));
        }
        if (!commits.durably(() -> assignments.change(leader, id, version, terms, clock.instant()))) {
            throw new DomainException("cohort.assign.changed");
        }
    }

    /**
     * Takes the assignment back; to its learners it is gone. Throws as {@link #change} does.
     */
    public void withdraw(AccountId leader, AssignmentId id, int version) {
        var stands = require(leader, id);
        if (stands.version() != version
                || !commits.durably(() -> assignments.end(stands, What.WITHDRAWN, clock.instant()))) {
            throw new DomainException("cohort.assign.changed");
        }
    }

    /**
     * The leader's assignment as it stands.
     *
     * @throws NotFoundException when there is none, or it was withdrawn
     */
    public Assignment require(AccountId leader, AssignmentId id) {
        accounts.require(leader, Role.LEADER);
        return assignments.byLeader(leader).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void refuseTwice(AccountId leader, CourseId course, Assignee to, List<Assignment> standing) {
        if (standing.stream()
                .anyMatch(one -> one.to().equals(to) && one.course().equals(course))) {
            throw new DomainException("cohort.assign.already", assignees.name(leader, to));
        }
    }

    /** Of the days that are to come, in the leader's zone, today is the first. */
    private void requireToCome(AccountId leader, LocalDate due) {
        var zone = accounts.find(leader).orElseThrow(NotFoundException::new).zone();
        if (due.isBefore(today(zone))) {
            throw new DomainException("cohort.assign.due.past");
        }
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
