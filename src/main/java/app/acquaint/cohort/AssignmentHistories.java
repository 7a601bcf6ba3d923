package app.acquaint.cohort;

import app.acquaint.account.Accounts;
import app.acquaint.account.Role;
import app.acquaint.cohort.AssignmentChange.What;
import app.acquaint.cohort.AssignmentHistoryRepository.Held;
import app.acquaint.common.AccountId;
import app.acquaint.common.AssignmentId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * How assignments came to what they are, for both sides and for good: also of those that ended because the two parted or
 * a cohort was given to another leader. The leader then reads their own words and when it ended, and not whom it was for.
 */
@Service
public class AssignmentHistories {

    private final Accounts accounts;
    private final Assignments standing;
    private final AssignmentHistoryRepository histories;

    AssignmentHistories(Accounts accounts, Assignments standing, AssignmentHistoryRepository histories) {
        this.accounts = accounts;
        this.standing = standing;
        this.histories = histories;
    }

    /** What was done to each assignment that stands by or for them, the latest first. */
    public Map<AssignmentId, List<AssignmentChange>> ofStanding(AccountId either) {
        return of(Stream.of(standing.byLeader(either), standing.toLearner(either))
                .flatMap(List::stream)
                .toList());
    }

    /** What the leader assigned and is over, the latest first. */
    public List<EndedAssignment> endedBy(AccountId leader) {
        accounts.require(leader, Role.LEADER);
        var ended = histories.endedBy(leader);
        var changes = of(ended.stream()
                .map(AssignmentHistoryRepository.Ended::assignment)
                .toList());
        return ended.stream()
                .map(one -> new EndedAssignment(
                        one.assignment(),
                        one.led() ? learner(one.assignment()) : Optional.empty(),
                        one.cohort(),
                        changes.getOrDefault(one.assignment().id(), List.of())))
                .toList();
    }

    /** What was assigned to the learner and is over, by whomever, the latest first. */
    public List<EndedAssignment> endedFor(AccountId learner) {
        var held = latest(histories.onceOf(learner)).stream()
                .filter(one -> one.left().or(one.assignment()::withdrawnAt).isPresent())
                .toList();
        var changes = of(held.stream().map(Held::assignment).toList());
        return held.stream()
                .map(one -> endedFor(one, changes.getOrDefault(one.assignment().id(), List.of())))
                .sorted(Comparator.comparing(EndedAssignment::endedAt).reversed())
                .toList();
    }

    /** Of several stays in a cohort while one assignment stood, the last. */
    private static Collection<Held> latest(List<Held> held) {
        Map<AssignmentId, Held> latest = new HashMap<>();
        var last = BinaryOperator.<Held>maxBy(
                Comparator.comparing((Held one) -> one.left().orElse(Instant.MAX)));
        held.forEach(one -> latest.merge(one.assignment().id(), one, last));
        return latest.values();
    }

    private Map<AssignmentId, List<AssignmentChange>> of(List<Assignment> assignments) {
        return histories.of(assignments.stream().map(Assignment::id).toList());
    }

    /** What was done after the learner was out of the cohort is not about them. */
    private static EndedAssignment endedFor(Held held, List<AssignmentChange> changes) {
        var assignment = held.assignment();
        var left = held.left()
                .filter(at -> assignment.withdrawnAt().filter(at::isAfter).isEmpty());
        var history = left.map(at -> until(at, assignment, changes)).orElse(changes);
        return new EndedAssignment(assignment, learner(assignment), "", history);
    }

    private static List<AssignmentChange> until(Instant left, Assignment assignment, List<AssignmentChange> changes) {
        var before =
                changes.stream().filter(change -> !change.at().isAfter(left)).toList();
        var terms = before.stream()
                .findFirst()
                .map(AssignmentChange::terms)
                .orElseGet(() -> AssignmentTerms.of(assignment));
        return Stream.concat(Stream.of(new AssignmentChange(What.LEFT, terms, left)), before.stream())
                .toList();
    }

    private static Optional<AccountId> learner(Assignment assignment) {
        return Optional.of(assignment.to())
                .filter(Assignee.Person.class::isInstance)
                .map(Assignee.Person.class::cast)
                .map(Assignee.Person::id);
    }
}
