package app.acquaint.practice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The bodies with which the saving endpoint answers. */
sealed interface WritingAnswer {

    /** The text is kept. */
    record Kept(int revision, Instant savedAt, @Nullable DraftReview review) implements WritingAnswer {}

    /** What stands: after a conflict, and when a browser comes back. Revision 0 when nothing does. */
    record Standing(
            int revision,
            String text,
            @Nullable Instant savedAt,
            @Nullable DraftReview review) implements WritingAnswer {}

    /** Why it was not kept, in the person's language. */
    record Refused(String message) implements WritingAnswer {}
}
