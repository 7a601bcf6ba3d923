package app.acquaint.coach;

import java.util.List;
import java.util.Map;

/** The draft has so many words: runs of characters that are not white space. */
record Length(int least, int most) implements Check {

    @Override
    public Outcome look(Reading reading) {
        boolean met = reading.words() >= least && reading.words() <= most;
        List<Span> spans =
                reading.words() > most ? List.of(beyond(reading.draft().text())) : List.of();
        int change = reading.words() > most ? reading.words() - most : Math.max(0, least - reading.words());
        return new Outcome(met, false, spans, Map.of("least", "" + least, "most", "" + most, "change", "" + change));
    }

    private Span beyond(String text) {
        int end = text.length();
        while (Reading.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(Reading.startOfWord(text, most), end);
    }

    static Length read(Fields fields) {
        return new Length(fields.number("least", 0), fields.number("most", Integer.MAX_VALUE));
    }
}
