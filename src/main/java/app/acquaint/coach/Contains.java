package app.acquaint.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The draft says something, in one of many ways.
 *
 * @param any the ways of saying it
 * @param except where they mean something else
 * @param within only sentences with one of these count; empty when all do
 * @param instead what people write in its place: marked when it is missing
 * @param least how often it must be said
 */
record Contains(Phrases any, Phrases except, Phrases within, Phrases instead, int least) implements Check {

    @Override
    public Outcome look(Reading reading) {
        List<Match> found = separate(Check.apartFrom(any.in(reading), except.in(reading)));
        if (!within.isEmpty()) {
            Set<Sentence> counting = within.sentences(reading);
            found = found.stream()
                    .filter(match -> counting.contains(reading.sentenceOf(match.from())))
                    .toList();
        }
        boolean met = found.size() >= least;
        return Outcome.of(met, reading, met ? found : instead.in(reading)).with("count", "" + found.size());
    }

    private static List<Match> separate(List<Match> matches) {
        List<Match> separate = new ArrayList<>();
        for (Match match : matches) {
            if (separate.isEmpty() || match.from() >= separate.getLast().to()) {
                separate.add(match);
            }
        }
        return separate;
    }

    static Contains read(Fields fields) {
        return new Contains(
                fields.phrases("any"),
                fields.phrasesOrNone("except"),
                fields.phrasesOrNone("within"),
                fields.phrasesOrNone("instead"),
                fields.number("least", 1));
    }
}
