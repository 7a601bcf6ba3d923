package app.acquaint.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The draft names a length of time, and all of it lies within limits.
 *
 * @param least in minutes
 * @param most in minutes
 * @param except where a length is of something else ("half an hour ago")
 * @param instead what people write in its place: marked when no length fits
 */
record Duration(int least, int most, Phrases except, Phrases instead) implements Check {

    private static final int QUARTER = 15;
    private static final int HOUR = 60;
    private static final Set<String> FILLERS = Set.of("of", "your", "or", "so", "odd", "short", "quick", "brief");
    private static final Set<String> RANGE = Set.of("to", "or", "and", "till", "until");

    /** A length that was found: from the one number to the other, in minutes. */
    private record Length(int low, int high, Match match) {}

    @Override
    public Outcome look(Reading reading) {
        List<Length> lengths = lengths(reading);
        List<Length> fitting = lengths.stream()
                .filter(length -> length.low() >= least && length.high() <= most)
                .toList();
        Set<Sentence> requests = fitting.stream()
                .map(length -> reading.sentenceOf(length.match().from()))
                .collect(Collectors.toSet());
        List<Length> spoiling = lengths.stream()
                .filter(length -> length.low() < least || length.high() > most)
                .filter(length -> requests.isEmpty()
                        || requests.contains(reading.sentenceOf(length.match().from())))
                .toList();
        if (!fitting.isEmpty() && spoiling.isEmpty()) {
            return Outcome.of(true, reading, matches(fitting));
        }
        return Outcome.of(false, reading, spoiling.isEmpty() ? instead.in(reading) : matches(spoiling));
    }

    private static List<Match> matches(List<Length> lengths) {
        return lengths.stream().map(Length::match).toList();
    }

    private List<Length> lengths(Reading reading) {
        List<Match> exceptions = except.in(reading);
        List<Length> lengths = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            for (int at = sentence.from() + 1; at < sentence.to(); at++) {
                Length length = lengthBefore(reading, sentence.from(), at);
                if (length != null
                        && !Check.apartFrom(List.of(length.match()), exceptions).isEmpty()) {
                    lengths.add(length);
                }
            }
        }
        return lengths;
    }

    private static @Nullable Length lengthBefore(Reading reading, int first, int unit) {
        return switch (reading.word(unit)) {
            case "minutes" -> numbered(reading, first, unit, 1);
            case "hour" -> hours(reading, first, unit);
            default -> null;
        };
    }

    private static @Nullable Length hours(Reading reading, int first, int unit) {
        int at = unit - 1;
        if (isWord(reading, at, first, "an") || isWord(reading, at, first, "a")) {
            at--;
        }
        if (isWord(reading, at, first, "of") && isWord(reading, at - 1, first, "half")) {
            at--;
        }
        if (isWord(reading, at, first, "half")) {
            int more = wholeBefore(reading, first, at);
            if (more > 0) {
                return new Length(HOUR * more + HOUR / 2, HOUR * more + HOUR / 2, new Match(at, unit + 1));
            }
            return new Length(HOUR / 2, HOUR / 2, new Match(at, unit + 1));
        }
        at -= isWord(reading, at, first, "of") ? 1 : 0;
        if (isWord(reading, at, first, "quarter")) {
            return new Length(QUARTER, QUARTER, new Match(at, unit + 1));
        }
        if (isWord(reading, at, first, "quarters")) {
            return new Length(3 * QUARTER, 3 * QUARTER, new Match(at, unit + 1));
        }
        boolean one = at < unit - 1 || isWord(reading, at, first, "full") || isWord(reading, at, first, "whole");
        return one ? new Length(HOUR, HOUR, new Match(unit - 1, unit + 1)) : numbered(reading, first, unit, HOUR);
    }

    /** The hours in "one and a half hours"; 0 when there is only the half. */
    private static int wholeBefore(Reading reading, int first, int half) {
        int at = isWord(reading, half - 1, first, "a") ? half - 2 : half - 1;
        boolean added = isWord(reading, at, first, "and") && at > first;
        int number = added ? reading.tokens().get(at - 1).number() : 0;
        return number > 0 && number < HOUR ? number : 0;
    }

    private static boolean isWord(Reading reading, int at, int first, String word) {
        return at >= first && reading.word(at).equals(word);
    }

    private static @Nullable Length numbered(Reading reading, int first, int unit, int scale) {
        int at = unit - 1;
        while (at >= first && unit - at <= 3 && FILLERS.contains(reading.word(at))) {
            at--;
        }
        boolean described = scale == 1
                && at > first
                && at == unit - 1
                && reading.tokens().get(at).number() < 0;
        at -= described ? 1 : 0;
        if (at < first || reading.tokens().get(at).number() < 0) {
            return null;
        }
        int high = reading.tokens().get(at).number();
        int from = at;
        int low = high;
        int before = at > first && RANGE.contains(reading.word(at - 1)) ? at - 2 : at - 1;
        if (before >= first && reading.tokens().get(before).number() >= 0) {
            low = reading.tokens().get(before).number();
            from = before;
        }
        int top = Math.max(low, high);
        return top > 1_000 ? null : new Length(Math.min(low, high) * scale, top * scale, new Match(from, unit + 1));
    }

    static Duration read(Fields fields) {
        return new Duration(
                fields.number("least", 0),
                fields.number("most", Integer.MAX_VALUE),
                fields.phrasesOrNone("except"),
                fields.phrasesOrNone("instead"));
    }
}
