package app.acquaint.practice;

import java.time.Instant;

/**
 * A piece of writing as it is kept: a draft's text, or a form's answers as JSON.
 *
 * @param revision 1 after the first save, one more with each; spans of a review belong to one revision
 * @param text as typed, up to {@value #MAX_LENGTH} characters
 */
public record Writing(WritingKey key, int revision, String text, Instant savedAt) {

    /** Longest text, in UTF-16 units; far beyond what any exercise asks for. */
    public static final int MAX_LENGTH = 100_000;
}
