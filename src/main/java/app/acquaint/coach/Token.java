package app.acquaint.coach;

/**
 * One plain word of a draft, or a question or exclamation mark that ends a sentence. Words that were typed as one ("I'm") share their
 * place.
 *
 * @param word in lower case, as rubrics write it
 * @param number what it names as a number; -1 when it names none
 * @param from UTF-16 offset in the draft's text
 * @param to UTF-16 offset after its last character
 * @param apart whether a comma, a bracket, a dash or the like stands between it and the word before
 */
record Token(String word, int number, int from, int to, boolean apart) {

    /** The mark at the end of a question, as phrases write it. */
    static final String QUESTION = "?";

    /** The mark at the end of an exclamation, as phrases write it. */
    static final String EXCLAMATION = "!";

    /** Whether it is a mark that ends a sentence, and no word. */
    boolean isMark() {
        return word.equals(QUESTION) || word.equals(EXCLAMATION);
    }
}
