package app.acquaint.cohort;

import app.acquaint.course.Step;
import java.time.LocalDate;

/** How far a learner is, as a leader sees it: a step and a day, in the learner's time zone, and nothing finer. */
public sealed interface LearnerStanding {

    /** After how many days without anything read, done or written somebody who is under way counts as stuck. */
    int STUCK_AFTER_DAYS = 14;

    /** No lesson was ever opened. */
    record NotStarted() implements LearnerStanding {}

    /** Under way; the step is the first with something left. */
    record AtStep(Step step) implements LearnerStanding {}

    /** Under way, and nothing happened for {@value #STUCK_AFTER_DAYS} days or more: {@code since} was the last day. */
    record Stuck(Step step, LocalDate since) implements LearnerStanding {}

    /** Every lesson is done. */
    record Completed(LocalDate on) implements LearnerStanding {}

    /** One real meeting was held and thanked for, whether or not every lesson is done. */
    record Graduated(LocalDate on) implements LearnerStanding {}
}
