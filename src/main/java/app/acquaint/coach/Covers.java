package app.acquaint.coach;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The draft carries everything that was noted beforehand, in any wording.
 *
 * @param notes which of a draft's notes
 * @param ignore words of a note that tell nothing
 * @param alike for a word, those that may stand for it
 */
record Covers(Notes notes, Set<String> ignore, Map<String, Set<String>> alike) implements Check {

    Covers {
        ignore = Set.copyOf(ignore);
        alike = Map.copyOf(alike);
    }

    /** What a learner may have noted. */
    enum Notes {
        FACTS,
        MINE,
        THEIRS;

        List<String> of(Draft draft) {
            List<String> all = switch (this) {
                case FACTS -> draft.facts();
                case MINE -> draft.mine();
                case THEIRS -> draft.theirs();
            };
            return all.stream().filter(note -> !note.isBlank()).toList();
        }
    }

    @Override
    public Outcome look(Reading reading) {
        List<String> all = notes.of(reading.draft());
        if (all.isEmpty()) {
            return Outcome.nothingToJudge();
        }
        List<Integer> missing = Wording.of(all, ignore, alike).missing(reading);
        String names =
                missing.stream().map(note -> "“" + all.get(note).strip() + "”").collect(Collectors.joining(", "));
        return Outcome.of(missing.isEmpty(), reading, List.of())
                .with("missing", names)
                .with("count", "" + all.size());
    }

    static Covers read(Fields fields) {
        Notes notes = fields.oneOf("notes", Notes.values());
        return new Covers(notes, fields.words("ignore"), fields.alike("alike"));
    }
}
