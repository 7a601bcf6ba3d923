package app.acquaint.coach;

import java.util.List;

/**
 * Ways of saying something.
 *
 * @param except where they mean something else
 * @param agreed whether a sentence about what the other person promised is let pass
 */
record Signs(Phrases any, Phrases except, boolean agreed) {

    /** Where they stand and mean it, in order. */
    List<Match> in(Reading reading, Promised promised) {
        List<Match> found = Check.apartFrom(any.in(reading), except.in(reading));
        return agreed
                ? found.stream()
                        .filter(match -> !promised.isIn(reading.sentenceOf(match.from())))
                        .toList()
                : found;
    }

    static Signs read(Fields fields) {
        return new Signs(fields.phrases("any"), fields.phrasesOrNone("except"), fields.flag("agreed"));
    }
}
