package app.acquaint.progress;

import app.acquaint.common.LessonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a learner's reading of one lesson.
 *
 * @param readAt when the end of the text was first reached; null before that
 * @param position how far down, 0 to 1
 */
record Visit(LessonId lesson, Instant openedAt, @Nullable Instant readAt, double position) {

    boolean read() {
        return readAt != null;
    }
}
