package app.acquaint.coach;

/**
 * What a coach says instead of findings when there is not yet a draft to speak of.
 *
 * @param under a text of fewer words is too short to say anything about
 * @param signs of these a text of this kind has at least one
 * @param empty the sentence when nothing is written
 * @param brief the sentence when the text is too short
 * @param other the sentence when the text is evidently of another kind
 * @param foreign the sentence when the text is not in English; empty when such a text is read all the same
 */
record Aside(int under, Phrases signs, String empty, String brief, String other, String foreign) {

    /** The sentence for a reading in English; empty when the findings say all there is to say. */
    String on(Reading reading) {
        if (reading.words() == 0) {
            return empty;
        }
        if (reading.words() < under) {
            return brief;
        }
        return signs.isIn(reading) ? "" : other;
    }

    /** Whether the text is in a language that the coach does not read, so that it has no say. */
    boolean isForeign(Reading reading) {
        return !foreign.isEmpty() && OtherLanguages.isIn(reading);
    }

    static Aside read(Fields fields) {
        Aside aside = new Aside(
                fields.number("under", 1),
                fields.phrases("signs"),
                fields.text("empty"),
                fields.text("brief"),
                fields.text("other"),
                fields.textOr("foreign", ""));
        fields.end();
        return aside;
    }
}
