package app.acquaint.cohort;

import java.time.Instant;

/**
 * One entry in the history of an assignment.
 *
 * @param terms what it said from then on
 */
public record AssignmentChange(What what, AssignmentTerms terms, Instant at) {

    /** What was done. */
    public enum What {
        ASSIGNED,
        CHANGED,
        WITHDRAWN
    }
}
