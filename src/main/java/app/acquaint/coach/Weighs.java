package app.acquaint.coach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Signs for and against are weighed: met when their points, each group counted once, come to {@code least} or more.
 *
 * @param least points
 * @param stretch so many neighbouring sentences are weighed by themselves, and those with the fewest points decide; 0
 *     when the whole draft is weighed at once
 */
record Weighs(List<Group> groups, int least, int stretch) implements Check {

    Weighs {
        groups = List.copyOf(groups);
    }

    /**
     * Signs of one kind.
     *
     * @param points for a sign, less than 0 against
     */
    record Group(Signs signs, int points) {

        static Group read(Fields fields) {
            Group group = new Group(Signs.read(fields), fields.number("points", 1));
            fields.end();
            return group;
        }
    }

    @Override
    public Outcome look(Reading reading) {
        Promised promised = new Promised(reading);
        List<List<Match>> found = groups.stream()
                .map(group -> group.signs().in(reading, promised))
                .toList();
        Match deciding = deciding(reading, found);
        int points = 0;
        List<Match> speaking = new ArrayList<>();
        List<Match> against = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            List<Match> signs = found.get(group).stream()
                    .filter(match -> match.from() >= deciding.from() && match.from() < deciding.to())
                    .toList();
            if (!signs.isEmpty()) {
                points += groups.get(group).points();
                (groups.get(group).points() > 0 ? speaking : against).addAll(signs);
            }
        }
        boolean met = points >= least;
        return Outcome.of(met, reading, met ? speaking : against).with("count", "" + points);
    }

    /** The tokens that decide: those of all sentences, or of the first stretch with the fewest points. */
    private Match deciding(Reading reading, List<List<Match>> found) {
        List<Sentence> sentences = reading.sentences();
        if (stretch <= 0 || sentences.size() <= stretch) {
            return new Match(0, reading.tokens().size());
        }
        List<BitSet> signs = found.stream().map(matches -> starts(matches)).toList();
        int fewest = Integer.MAX_VALUE;
        Match deciding = new Match(0, 0);
        for (int first = 0; first + stretch <= sentences.size(); first++) {
            Match tokens = new Match(
                    sentences.get(first).from(),
                    sentences.get(first + stretch - 1).to());
            int points = IntStream.range(0, groups.size())
                    .filter(group -> isBetween(signs.get(group), tokens))
                    .map(group -> groups.get(group).points())
                    .sum();
            if (points < fewest) {
                fewest = points;
                deciding = tokens;
            }
        }
        return deciding;
    }

    private static BitSet starts(List<Match> matches) {
        BitSet starts = new BitSet();
        matches.forEach(match -> starts.set(match.from()));
        return starts;
    }

    private static boolean isBetween(BitSet starts, Match tokens) {
        int next = starts.nextSetBit(tokens.from());
        return next >= 0 && next < tokens.to();
    }

    static Weighs read(Fields fields) {
        return new Weighs(
                fields.maps("groups").stream().map(Group::read).toList(),
                fields.number("least", 1),
                fields.number("stretch", 0));
    }
}
