package app.acquaint.practice;

import app.acquaint.practice.Share.Party;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one of the two said about a shared draft.
 *
 * @param passage empty when it is about the whole, or answers another
 * @param text empty when it was withdrawn
 * @param answers in the order in which they were given; none on an answer
 */
public record ShareComment(
        UUID id,
        Party author,
        Optional<Passage> passage,
        String text,
        Instant at,
        boolean withdrawn,
        List<ShareComment> answers) {

    /** Longest text, in UTF-16 units. */
    public static final int MAX_LENGTH = 1000;

    public ShareComment {
        answers = List.copyOf(answers);
    }
}
