package app.acquaint.coach;

/**
 * Where a phrase was found.
 *
 * @param from index of its first token
 * @param to index after its last token
 */
record Match(int from, int to) {

    boolean overlaps(Match other) {
        return from < other.to && other.from < to;
    }
}
