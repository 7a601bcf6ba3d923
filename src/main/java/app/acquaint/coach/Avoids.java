package app.acquaint.coach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The draft leaves some things unsaid. A thing that is said to be not so ("no rush") does not count. */
record Avoids(List<Group> groups) implements Check {

    Avoids {
        groups = List.copyOf(groups);
    }

    /**
     * Things of one kind.
     *
     * @param any the ways of saying it
     * @param except where they mean something else
     * @param excusedBy when the draft says one of these anywhere, the group does not count
     * @param allow how many are let pass
     * @param agreed whether a sentence about what the other person promised is let pass
     */
    record Group(Phrases any, Phrases except, Phrases excusedBy, int allow, boolean agreed) {

        List<Match> found(Reading reading, Places theirs) {
            Map<Sentence, Boolean> isAgreed = new HashMap<>();
            List<Match> found = Check.apartFrom(any.in(reading), except.in(reading)).stream()
                    .filter(match -> !reading.isNegated(match.from()))
                    .filter(match ->
                            !agreed || !isAgreed.computeIfAbsent(reading.sentenceOf(match.from()), theirs::isAbout))
                    .toList();
            List<Match> separate = separate(found);
            boolean excused = separate.size() <= allow || excusedBy.isIn(reading);
            return excused ? List.of() : separate;
        }

        private static List<Match> separate(List<Match> matches) {
            List<Match> separate = new ArrayList<>();
            for (Match match : matches) {
                if (separate.isEmpty() || !match.overlaps(separate.getLast())) {
                    separate.add(match);
                }
            }
            return separate;
        }

        static Group read(Fields fields) {
            Group group = new Group(
                    fields.phrases("any"),
                    fields.phrasesOrNone("except"),
                    fields.phrasesOrNone("excused-by"),
                    fields.number("allow", 0),
                    fields.flag("agreed"));
            fields.end();
            return group;
        }
    }

    @Override
    public Outcome look(Reading reading) {
        Places theirs = Wording.of(reading.draft().theirs()).in(reading);
        List<Match> found = new ArrayList<>();
        groups.forEach(group -> found.addAll(group.found(reading, theirs)));
        return Outcome.of(found.isEmpty(), reading, found).with("count", "" + found.size());
    }

    static Avoids read(Fields fields) {
        return new Avoids(fields.maps("groups").stream().map(Group::read).toList());
    }
}
