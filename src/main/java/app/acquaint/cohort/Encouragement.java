package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One sentence from a leader to a learner, which both can read.
 *
 * @param leaderName as it is now
 * @param on the learner's day
 * @param seen whether the learner has been shown it
 */
public record Encouragement(
        UUID id,
        AccountId leader,
        String leaderName,
        AccountId learner,
        Kind kind,
        String sentence,
        LocalDate on,
        boolean seen) {

    /** What it is for. Of each kind a learner gets at most one a day, from whomever. */
    public enum Kind {
        /** For somebody who is on the way. */
        NUDGE,
        /** For somebody who completed the course or graduated. */
        CONGRATULATION
    }
}
