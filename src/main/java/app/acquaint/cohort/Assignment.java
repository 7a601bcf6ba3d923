package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import app.acquaint.common.AssignmentId;
import app.acquaint.common.CourseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A course that a leader asks one learner or a cohort to take, as it stands now.
 *
 * @param to one learner or one cohort
 * @param reason why the leader wants this for them, in the leader's own words; never blank
 * @param due the last day, in the learner's time zone; empty for none
 * @param introductions to how many people the leader offers to introduce whoever takes it up; 0 for no offer
 * @param version to be given back when it is changed
 */
public record Assignment(
        AssignmentId id,
        AccountId leader,
        CourseId course,
        Assignee to,
        String reason,
        Optional<LocalDate> due,
        int introductions,
        Instant at,
        Optional<Instant> withdrawnAt,
        int version) {

    /** A new one, in its first version. */
    static Assignment made(AccountId leader, CourseId course, Assignee to, AssignmentTerms terms, Instant at) {
        return new Assignment(
                AssignmentId.next(),
                leader,
                course,
                to,
                terms.reason(),
                terms.due(),
                terms.introductions(),
                at,
                Optional.empty(),
                1);
    }

    /** Whether it is for one learner and not for a cohort. */
    boolean isDirect() {
        return to instanceof Assignee.Person;
    }
}
