package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import app.acquaint.common.AssignmentId;
import app.acquaint.common.CourseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An assignment that is over, as one of the two may read of it for good: what the leader said, and how it ended. Nothing
 * of what became of the learner is in it.
 *
 * @param learner whom it was for; empty for a cohort, and to the leader for somebody whom they lead no more
 * @param cohort what it was called when the assignment ended, to its leader alone; else empty
 * @param history what was done, the latest first: how it ended, and at last that it was assigned
 */
public record EndedAssignment(
        AssignmentId id,
        AccountId leader,
        CourseId course,
        Optional<AccountId> learner,
        String cohort,
        List<AssignmentChange> history) {

    public EndedAssignment {
        history = List.copyOf(history);
    }

    EndedAssignment(Assignment assignment, Optional<AccountId> learner, String cohort, List<AssignmentChange> history) {
        this(assignment.id(), assignment.leader(), assignment.course(), learner, cohort, history);
    }

    /** How it ended. */
    public AssignmentChange.What how() {
        return history.getFirst().what();
    }

    /** When it ended. */
    public Instant endedAt() {
        return history.getFirst().at();
    }

    /** What it said in the end. */
    public AssignmentTerms terms() {
        return history.getFirst().terms();
    }
}
