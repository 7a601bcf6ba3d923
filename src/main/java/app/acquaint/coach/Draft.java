package app.acquaint.coach;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the coach reads: the text, and what the learner noted beforehand where a rubric asks for it.
 *
 * @param text as typed, any characters; offsets of findings refer to it
 * @param facts what a narrative should carry; empty when none were listed
 * @param mine what the writer promised in the meeting; empty when nothing
 * @param theirs what the other person promised; empty when nothing
 * @param next when the two speak again, in the writer's words; null when not agreed
 * @param situation which answer came to the ask ({@code yes}, {@code later}, {@code no}, {@code silence},
 *     {@code what-for}); null where a rubric knows no situations
 * @param asked what the other person wrote, to which the draft is the answer; null when not known or nothing came
 */
public record Draft(
        String text,
        List<String> facts,
        List<String> mine,
        List<String> theirs,
        @Nullable String next,
        @Nullable String situation,
        @Nullable String asked) {

    public Draft {
        facts = List.copyOf(facts);
        mine = List.copyOf(mine);
        theirs = List.copyOf(theirs);
    }

    /** A draft with nothing noted beforehand. */
    public static Draft of(String text) {
        return new Draft(text, List.of(), List.of(), List.of(), null, null, null);
    }
}
