package app.acquaint.coach;

/**
 * One way to mend a draft with its own words: the characters from one offset to the other become that text.
 *
 * @param from UTF-16 offset in the draft's text, 0 or more
 * @param to UTF-16 offset after the last character to go, {@code from} when nothing goes
 * @param text what stands there then; empty when words are only taken out
 */
public record Edit(int from, int to, String text) {

    public Edit {
        if (from < 0 || to < from || (from == to && text.isEmpty())) {
            throw new IllegalArgumentException("no edit: " + from + " to " + to);
        }
    }
}
