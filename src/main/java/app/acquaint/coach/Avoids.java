package app.acquaint.coach;

import java.util.ArrayList;
import java.util.List;

/** The draft leaves some things unsaid. A thing that is said to be not so ("no rush") does not count. */
record Avoids(List<Group> groups) implements Check {

    Avoids {
        groups = List.copyOf(groups);
    }

    /**
     * Things of one kind.
     *
     * @param excusedBy when the draft says one of these anywhere, the group does not count
     * @param allow how many are let pass
     */
    record Group(Signs signs, Phrases excusedBy, int allow) {

        List<Match> found(Reading reading, Promised promised) {
            List<Match> found = signs.in(reading, promised).stream()
                    .filter(match -> !reading.isNegated(match.from()))
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
            Group group = new Group(Signs.read(fields), fields.phrasesOrNone("excused-by"), fields.number("allow", 0));
            fields.end();
            return group;
        }
    }

    @Override
    public Outcome look(Reading reading) {
        Promised promised = new Promised(reading);
        List<Match> found = new ArrayList<>();
        groups.forEach(group -> found.addAll(group.found(reading, promised)));
        return Outcome.of(found.isEmpty(), reading, found).with("count", "" + found.size());
    }

    static Avoids read(Fields fields) {
        return new Avoids(fields.maps("groups").stream().map(Group::read).toList());
    }
}
