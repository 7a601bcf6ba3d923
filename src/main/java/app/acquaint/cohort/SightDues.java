package app.acquaint.cohort;

import static java.util.stream.Collectors.toMap;

import app.acquaint.common.AccountId;
import app.acquaint.common.CohortId;
import app.acquaint.common.CourseId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.springframework.stereotype.Component;

/** When many learners are due for one leader, by the rule of {@link Assignments#due} and without asking for each. */
@Component
class SightDues {

    private static final Comparator<Assignment> PRECEDENCE = Comparator.<Assignment, Boolean>comparing(
                    one -> one.to() instanceof Assignee.Group)
            .thenComparing(one -> one.due().orElse(LocalDate.MAX));

    private final Assignments assignments;
    private final SightGroupRepository groups;

    SightDues(Assignments assignments, SightGroupRepository groups) {
        this.assignments = assignments;
        this.groups = groups;
    }

    /** Those without a due day are left out. */
    Map<AccountId, LocalDate> of(AccountId leader, Set<AccountId> learners, CourseId course) {
        var assigned = assignments.byLeader(leader).stream()
                .filter(one -> one.course().equals(course) && one.withdrawnAt().isEmpty())
                .toList();
        if (assigned.isEmpty()) {
            return Map.of();
        }
        var members = members(leader, learners);
        Map<AccountId, Assignment> counting = new HashMap<>();
        for (var one : assigned) {
            for (var learner : to(one.to(), members)) {
                counting.merge(learner, one, BinaryOperator.minBy(PRECEDENCE));
            }
        }
        return counting.entrySet().stream()
                .filter(entry -> learners.contains(entry.getKey()))
                .filter(entry -> entry.getValue().due().isPresent())
                .collect(
                        toMap(Map.Entry::getKey, entry -> entry.getValue().due().orElseThrow()));
    }

    private Map<CohortId, Set<AccountId>> members(AccountId leader, Set<AccountId> learners) {
        return groups.of(leader, learners).stream().collect(toMap(LeaderGroup::id, LeaderGroup::members));
    }

    private static Set<AccountId> to(Assignee assignee, Map<CohortId, Set<AccountId>> members) {
        return switch (assignee) {
            case Assignee.Person person -> Set.of(person.id());
            case Assignee.Group group -> members.getOrDefault(group.id(), Set.of());
        };
    }
}
