package app.acquaint.coach;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The request asks about one thing and not about another.
 *
 * @param about questions about the one thing
 * @param instead questions about the other, which spoil the request
 * @param except where those mean something else
 * @param request by what a sentence is known to belong to the request
 * @param unsure ways of asking on which the coach stays silent
 */
record AsksAbout(Phrases about, Phrases instead, Phrases except, Phrases request, Phrases unsure) implements Check {

    @Override
    public Outcome look(Reading reading) {
        List<Match> asked = about.in(reading);
        Set<Sentence> requests = new HashSet<>(request.sentences(reading));
        asked.forEach(match -> requests.add(reading.sentenceOf(match.from())));
        List<Match> spoiling = Check.apartFrom(instead.in(reading), except.in(reading)).stream()
                .filter(match -> asked.isEmpty() || requests.contains(reading.sentenceOf(match.from())))
                .toList();
        if (asked.isEmpty() && spoiling.isEmpty() && unsure.isIn(reading)) {
            return Outcome.nothingToJudge();
        }
        boolean met = !asked.isEmpty() && spoiling.isEmpty();
        return Outcome.of(met, reading, met ? asked : spoiling);
    }

    static AsksAbout read(Fields fields) {
        return new AsksAbout(
                fields.phrases("about"),
                fields.phrases("instead"),
                fields.phrasesOrNone("except"),
                fields.phrases("request"),
                fields.phrasesOrNone("unsure"));
    }
}
