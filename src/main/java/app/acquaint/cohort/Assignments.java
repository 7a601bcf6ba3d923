package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is assigned to whom, right now: withdrawn assignments and those of ended bonds are left out. */
public interface Assignments {

    /** What the learner's leaders assigned to them, directly or through a cohort, the earliest due day first. */
    List<Assignment> toLearner(AccountId learner);

    /** All that the leader has assigned. */
    List<Assignment> byLeader(AccountId leader);

    /**
     * What the leader assigned to this learner, directly or through a cohort; of several for one course the direct one
     * counts, else the one due first.
     */
    List<Assignment> between(AccountId leader, AccountId learner);

    /** The day by which the learner is to complete the course for this leader; empty when there is none. */
    default Optional<LocalDate> due(AccountId leader, AccountId learner, CourseId course) {
        return between(leader, learner).stream()
                .filter(one -> one.course().equals(course))
                .findFirst()
                .flatMap(Assignment::due);
    }
}
