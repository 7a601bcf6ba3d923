package app.acquaint.cohort;

import app.acquaint.contact.ActCounts.Acts;
import app.acquaint.course.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Figures on everybody whom a leader leads, or on one cohort. */
public sealed interface GroupFigures {

    /** How many people figures need, so that they are about a group and not about somebody. */
    int LEAST = 5;

    /** Fewer than {@value #LEAST} people: no figures. */
    record TooFew(int people) implements GroupFigures {}

    /**
     * Figures on {@value #LEAST} people or more.
     *
     * @param funnel from the most to the fewest people, for courses taken in their order
     * @param weeks the earliest first; those in which the leader led fewer than {@value #LEAST} of them are left out
     * @param agreed how many of them let the leader see their counts
     * @param acts of those together; empty while they are fewer than {@value #LEAST}
     */
    record Shown(int people, List<Rung> funnel, List<Week> weeks, int agreed, Optional<Acts> acts)
            implements GroupFigures {}

    /**
     * How many people came as far as that.
     *
     * @param step set for {@link Mark#STEP} alone
     */
    record Rung(Mark mark, Optional<Step> step, int people) {}

    /** How far a rung is. */
    enum Mark {
        STARTED,
        STEP,
        COMPLETED,
        GRADUATED
    }

    /**
     * Where the people led in that week stood at its end, each counted once.
     *
     * @param monday the first day of the week, for the leader
     */
    record Week(LocalDate monday, int notStarted, int underWay, int completed, int graduated) {

        /** All of them. */
        public int people() {
            return notStarted + underWay + completed + graduated;
        }
    }
}
