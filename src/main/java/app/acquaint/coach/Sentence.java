package app.acquaint.coach;

/**
 * A stretch of tokens that belong together: a sentence, a line of its own, an item of a list.
 *
 * @param from index of its first token
 * @param to index after its last token
 */
record Sentence(int from, int to) {}
