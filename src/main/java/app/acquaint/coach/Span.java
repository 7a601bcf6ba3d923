package app.acquaint.coach;

/**
 * Where in a draft's text the words concerned stand.
 *
 * @param from UTF-16 offset of the first character, 0 or more
 * @param to UTF-16 offset after the last character, greater than {@code from}
 */
public record Span(int from, int to) {

    public Span {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no span: " + from + " to " + to);
        }
    }
}
