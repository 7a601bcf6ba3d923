package app.acquaint.coach;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the coach has to say on one criterion of a rubric.
 *
 * @param criterion the id of the criterion
 * @param met whether the draft does what the method asks; also true where the coach stays silent
 * @param must whether a lesson's rule for done may ask for it
 * @param weight the greater, the earlier it is shown
 * @param title a few words: the praise's or the suggestion's headline
 * @param message when met, what is good about this draft, empty where there is nothing to praise; when not, the
 *     method's reason
 * @param hint one way to mend it, in words to use; empty when met
 * @param lesson where the course explains it, {@code lesson-id} or {@code lesson-id#anchor}; null when nowhere
 * @param spans the words concerned, in order, not overlapping; empty where no words are concerned
 * @param edit one way to mend it with the draft's own words; null when met, and where no such way is known
 */
public record Finding(
        String criterion,
        boolean met,
        boolean must,
        int weight,
        String title,
        String message,
        String hint,
        @Nullable String lesson,
        List<Span> spans,
        @Nullable Edit edit) {

    public Finding {
        spans = List.copyOf(spans);
    }
}
