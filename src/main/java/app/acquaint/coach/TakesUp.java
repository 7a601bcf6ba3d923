package app.acquaint.coach;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The draft takes up something that stands in what the other person wrote, a time that was offered above all. Where
 * nothing was written there is nothing to judge.
 *
 * @param any where in the other person's words it stands
 * @param ignore words of those that tell nothing
 */
record TakesUp(Phrases any, Set<String> ignore) implements Check {

    /** Shorter words that are no numbers tell nothing. */
    private static final int SHORTEST = 3;

    TakesUp {
        ignore = Set.copyOf(ignore);
    }

    @Override
    public Outcome look(Reading reading) {
        String asked = reading.draft().asked();
        if (asked == null) {
            return Outcome.nothingToJudge();
        }
        Set<String> words = new HashSet<>();
        Set<Integer> numbers = new HashSet<>();
        Reading theirs = Reading.of(Draft.of(asked));
        for (Match match : any.in(theirs)) {
            theirs.tokens().subList(match.from(), match.to()).stream()
                    .filter(token -> !ignore.contains(token.word()) && !English.isCommon(token.word()))
                    .filter(token -> token.number() >= 0 || token.word().length() >= SHORTEST)
                    .forEach(token -> {
                        words.add(token.word());
                        numbers.add(token.number());
                    });
        }
        numbers.remove(-1);
        List<Match> found = IntStream.range(0, reading.tokens().size())
                .filter(at -> isOneOf(reading.tokens().get(at), words, numbers))
                .mapToObj(at -> new Match(at, at + 1))
                .toList();
        return Outcome.of(!found.isEmpty(), reading, found);
    }

    private static boolean isOneOf(Token token, Set<String> words, Set<Integer> numbers) {
        return token.number() >= 0
                ? numbers.contains(token.number())
                : words.stream().anyMatch(word -> isSame(word, token.word()));
    }

    /** "Thursday" and "Thursdays" are the same. */
    private static boolean isSame(String one, String other) {
        return one.equals(other) || one.equals(other + "s") || other.equals(one + "s");
    }

    static TakesUp read(Fields fields) {
        return new TakesUp(fields.phrases("any"), fields.words("ignore"));
    }
}
