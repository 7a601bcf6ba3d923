package app.acquaint.coach;

import java.util.ArrayList;
import java.util.List;

/**
 * Signs for and against are weighed: met when their points, each group counted once, come to {@code least} or more.
 *
 * @param least points
 */
record Weighs(List<Group> groups, int least) implements Check {

    Weighs {
        groups = List.copyOf(groups);
    }

    /**
     * Signs of one kind.
     *
     * @param any the ways of saying it
     * @param except where they mean something else
     * @param points for a sign, less than 0 against
     */
    record Group(Phrases any, Phrases except, int points) {

        static Group read(Fields fields) {
            Group group = new Group(fields.phrases("any"), fields.phrasesOrNone("except"), fields.number("points", 1));
            fields.end();
            return group;
        }
    }

    @Override
    public Outcome look(Reading reading) {
        int points = 0;
        List<Match> speaking = new ArrayList<>();
        List<Match> against = new ArrayList<>();
        for (Group group : groups) {
            List<Match> found =
                    Check.apartFrom(group.any().in(reading), group.except().in(reading));
            if (!found.isEmpty()) {
                points += group.points();
                (group.points() > 0 ? speaking : against).addAll(found);
            }
        }
        boolean met = points >= least;
        return Outcome.of(met, reading, met ? speaking : against).with("count", "" + points);
    }

    static Weighs read(Fields fields) {
        return new Weighs(fields.maps("groups").stream().map(Group::read).toList(), fields.number("least", 1));
    }
}
