package app.acquaint.course;

import app.acquaint.common.StepId;
import java.util.List;

/**
 * A part of a course: the why, one of its steps, or the graduation.
 *
 * @param number 1 for the first step of kind {@link Kind#STEP} and so on; 0 for the others
 * @param summary one short sentence; empty when the author gave none
 */
public record Step(StepId id, String title, String summary, Kind kind, int number, List<Lesson> lessons) {

    /** What a part of a course is for. */
    public enum Kind {
        WHY,
        STEP,
        GRADUATION
    }

    public Step {
        lessons = List.copyOf(lessons);
    }
}
