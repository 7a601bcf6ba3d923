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
        /** Ended: the leader took it back. */
        WITHDRAWN,
        /** Ended: the cohort it was for was given to another leader. */
        HANDED_OVER,
        /** Ended: the leader leads the learner no more. */
        PARTED,
        /** Ended for one learner: they are in the cohort no more. */
        LEFT;

        /** Whether nothing is assigned from then on. */
        public boolean isEnd() {
            return this != ASSIGNED && this != CHANGED;
        }
    }
}
