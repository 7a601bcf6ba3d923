package app.acquaint.progress;

import app.acquaint.course.Act;
import java.time.Instant;

/** How far a learner is with one lesson. */
public sealed interface LessonProgress {

    /** Never opened. */
    record NotOpened() implements LessonProgress {}

    /** Begun; something of the page itself is left. */
    record Opened() implements LessonProgress {}

    /** Everything that can be done on the page is done; what is left happens in life, or in a rehearsal. */
    record AwaitsAct(Act act) implements LessonProgress {}

    /** Done, and once done stays done. */
    record Done(Instant at) implements LessonProgress {}
}
