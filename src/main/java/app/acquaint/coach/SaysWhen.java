package app.acquaint.coach;

import java.util.List;
import java.util.Set;

/**
 * A sentence takes up what was noted about speaking again ({@link Draft#next()}), in any wording; never met where
 * nothing was noted.
 *
 * @param with a sentence must have one of these
 * @param without it must have none of these
 * @param ignore words of the note that tell nothing
 */
record SaysWhen(Phrases with, Phrases without, Set<String> ignore) implements Check {

    /** A time or a place is recognised by less than a fact: by this share of the note. */
    private static final double ENOUGH = 0.33;

    SaysWhen {
        ignore = Set.copyOf(ignore);
    }

    @Override
    public Outcome look(Reading reading) {
        String next = reading.draft().next();
        if (next == null || next.isBlank()) {
            return Outcome.of(false, reading, List.of());
        }
        Places noted = Wording.of(List.of(next), ignore).in(reading);
        Set<Sentence> speaking = with.sentences(reading);
        Set<Sentence> other = without.sentences(reading);
        List<Match> found = reading.sentences().stream()
                .filter(sentence -> speaking.contains(sentence) && !other.contains(sentence))
                .filter(sentence -> noted.isAbout(sentence, ENOUGH))
                .map(sentence -> new Match(sentence.from(), sentence.to()))
                .toList();
        return Outcome.of(!found.isEmpty(), reading, found);
    }

    static SaysWhen read(Fields fields) {
        return new SaysWhen(fields.phrases("with"), fields.phrasesOrNone("without"), fields.words("ignore"));
    }
}
