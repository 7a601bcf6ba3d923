package app.acquaint.coach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The draft carries everything that was noted beforehand, in any wording.
 *
 * @param notes which of a draft's notes
 * @param ignore words of a note that tell nothing
 * @param others people whose doings are told beside the writer's own: what follows is about them until the writer comes
 *     in again, and carries only notes that name such people
 * @param kinds the first whose words stand in a note says when it is carried
 */
record Covers(Notes notes, Set<String> ignore, Phrases others, List<Kind> kinds) implements Check {

    /** Sentences within which the words of a note belong together. */
    private static final int TOGETHER = 3;

    private static final Set<String> WRITER = Set.of("i", "me", "we", "us", "myself", "ourselves");

    Covers {
        ignore = Set.copyOf(ignore);
        kinds = List.copyOf(kinds);
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

    /**
     * Notes of one kind, and what of them must be said; shares are per cent of what a note's words tell.
     *
     * @param note words by which such a note is known; none for any note
     * @param signs what says that it is done or will be
     * @param except where such a sign means something else
     * @param beside the share that is enough in a sentence with a sign
     * @param near the share that is enough in a sentence next to one with a sign
     * @param alone the share that is enough without a sign
     * @param headless how much of a share is left, in per cent, when the thing itself is not named
     */
    record Kind(Phrases note, Phrases signs, Phrases except, int beside, int near, int alone, int headless) {

        private static final Kind ANY = new Kind(Phrases.NONE, Phrases.NONE, Phrases.NONE, 100, 100, 30, 100);

        boolean isOf(String text) {
            return note.isEmpty() || note.isIn(Reading.of(Draft.of(text)));
        }

        private double share(int note, Places places, int from, int to) {
            double share = places.share(note, from, to);
            return places.hasHead(note, from, to) ? 100 * share : headless * share;
        }

        private Set<Sentence> signed(Reading reading) {
            return Check.apartFrom(signs.in(reading), except.in(reading)).stream()
                    .map(match -> reading.sentenceOf(match.from()))
                    .collect(Collectors.toSet());
        }

        static Kind read(Fields fields) {
            Kind kind = new Kind(
                    fields.phrasesOrNone("note"),
                    fields.phrasesOrNone("signs"),
                    fields.phrasesOrNone("except"),
                    fields.number("beside", 100),
                    fields.number("near", 100),
                    fields.number("alone", 100),
                    fields.number("headless", 100));
            fields.end();
            return kind;
        }
    }

    @Override
    public Outcome look(Reading reading) {
        List<String> all = notes.of(reading.draft());
        if (all.isEmpty()) {
            return Outcome.nothingToJudge();
        }
        List<Integer> missing = missing(reading, all);
        String names =
                missing.stream().map(note -> "“" + all.get(note).strip() + "”").collect(Collectors.joining(", "));
        return Outcome.of(missing.isEmpty(), reading, List.of())
                .with("missing", names)
                .with("count", "" + all.size());
    }

    private List<Integer> missing(Reading reading, List<String> all) {
        Wording wording = Wording.of(all, ignore);
        Places whole = wording.in(reading);
        BitSet hidden = aboutOthers(reading);
        Places own = hidden.isEmpty() ? whole : wording.in(reading, hidden);
        Map<Kind, Set<Sentence>> signed = new HashMap<>();
        List<Integer> missing = new ArrayList<>();
        for (int note = 0; note < wording.size(); note++) {
            Kind kind = kindOf(all.get(note));
            Set<Sentence> signs = signed.computeIfAbsent(kind, one -> one.signed(reading));
            boolean mine = hidden.isEmpty() || !others.isIn(Reading.of(Draft.of(all.get(note))));
            if (!wording.isVague(note) && !isCarried(note, kind, reading.sentences(), mine ? own : whole, signs)) {
                missing.add(note);
            }
        }
        return missing;
    }

    private BitSet aboutOthers(Reading reading) {
        BitSet hidden = new BitSet();
        for (Match match : others.in(reading)) {
            int end = reading.sentenceOf(match.from()).to();
            for (int at = match.from(); at < end && !WRITER.contains(reading.word(at)); at++) {
                hidden.set(at);
            }
        }
        return hidden;
    }

    private Kind kindOf(String note) {
        return kinds.stream().filter(kind -> kind.isOf(note)).findFirst().orElse(Kind.ANY);
    }

    private static boolean isCarried(
            int note, Kind kind, List<Sentence> sentences, Places places, Set<Sentence> signed) {
        for (int at = 0; at < sentences.size(); at++) {
            Sentence one = sentences.get(at);
            Sentence next = sentences.get(Math.min(sentences.size() - 1, at + 1));
            int length = kind.signs().isEmpty() ? TOGETHER : 1;
            Sentence last = sentences.get(Math.min(sentences.size(), at + length) - 1);
            double share = kind.share(note, places, one.from(), one.to());
            boolean near = signed.contains(next) || (at > 0 && signed.contains(sentences.get(at - 1)));
            double together = kind.share(note, places, one.from(), last.to());
            if ((signed.contains(one) && share >= kind.beside())
                    || (near && share >= kind.near())
                    || together >= kind.alone()) {
                return true;
            }
        }
        return false;
    }

    static Covers read(Fields fields) {
        Notes notes = fields.oneOf("notes", Notes.values());
        return new Covers(
                notes,
                fields.words("ignore"),
                fields.phrasesOrNone("others"),
                fields.mapsOrNone("kinds").stream().map(Kind::read).toList());
    }
}
