package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import app.acquaint.contact.ActCounts.Acts;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All that a leader sees of a learner and a course. The learner's own page shows the same value: what is not in here,
 * no leader's page can show.
 *
 * @param lastHere the last day on which something was read, done or written in the course; the learner's day, without
 *     a time
 * @param completed the day on which every lesson was done; empty before that
 * @param due the last day that this leader set; empty for none
 * @param overdue whether that day is over for the learner and not every lesson is done
 * @param counts of asks, meetings and follow-ups; empty unless the learner lets this leader see them
 */
public record LearnerLine(
        AccountId learner,
        String name,
        LearnerStanding standing,
        Optional<LocalDate> lastHere,
        Optional<LocalDate> completed,
        Optional<LocalDate> due,
        boolean overdue,
        Optional<Acts> counts) {

    /** Whether the learner is under way and nothing happened for a while. */
    public boolean isStuck() {
        return standing instanceof LearnerStanding.Stuck;
    }

    /** Whether a kind word may help: overdue or stuck. */
    public boolean isLate() {
        return overdue || isStuck();
    }

    /** Whether there is something to congratulate on. */
    public boolean hasArrived() {
        return standing instanceof LearnerStanding.Completed || standing instanceof LearnerStanding.Graduated;
    }

    /** Whether something of the course is left to do, so that a nudge makes sense. */
    public boolean isUnfinished() {
        return completed.isEmpty();
    }
}
