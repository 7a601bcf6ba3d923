package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import java.time.Instant;

/**
 * That a leader sees how far a learner is. It ends at once when the learner leaves, and with it everything that follows
 * from it: sight, shared drafts, assignments, nudges.
 *
 * @param origin how it came about; the weightiest where several are true (invited, asked, cohort)
 */
public record Bond(AccountId leader, AccountId learner, Origin origin, Instant since) {

    /** How a bond comes about: there is no directory to choose from. */
    public enum Origin {
        /** The learner followed the leader's invitation. */
        INVITED,
        /** The leader asked and the learner agreed. */
        AGREED,
        /** The learner is in a cohort of the leader's. */
        COHORT
    }
}
