package app.acquaint.coach;

/**
 * What a coach says instead of findings when there is not yet a draft to speak of.
 *
 * @param under a text of fewer words is too short to say anything about
 * @param signs of these a text of this kind has at least one
 * @param empty the sentence when nothing is written
 * @param brief the sentence when the text is too short
 * @param other the sentence when the text is evidently of another kind
 */
record Aside(int under, Phrases signs, String empty, String brief, String other) {

    /** The sentence for a reading; empty when the findings say all there is to say. */
    String on(Reading reading) {
        if (reading.words() == 0) {
            return empty;
        }
        if (reading.words() < under) {
            return brief;
        }
        return signs.isIn(reading) ? "" : other;
    }

    static Aside read(Fields fields) {
        Aside aside = new Aside(
                fields.number("under", 1),
                fields.phrases("signs"),
                fields.text("empty"),
                fields.text("brief"),
                fields.text("other"));
        fields.end();
        return aside;
    }
}
