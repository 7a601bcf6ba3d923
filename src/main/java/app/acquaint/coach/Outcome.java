package app.acquaint.coach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a check saw.
 *
 * @param met whether the draft does what the criterion asks; true also where there is nothing to judge
 * @param silent whether there is nothing to judge, so that praise would be empty
 * @param spans the words concerned, in order, not overlapping
 * @param values what the placeholders of the rubric's texts stand for, by name
 */
record Outcome(boolean met, boolean silent, List<Span> spans, Map<String, String> values) {

    /** A margin holds no more notes than that. */
    private static final int MOST_SPANS = 40;

    private static final int LONGEST_QUOTE = 60;

    Outcome {
        spans = List.copyOf(spans);
        values = Map.copyOf(values);
    }

    static Outcome of(boolean met, Reading reading, List<Match> matches) {
        List<Span> spans = spans(reading, matches);
        Map<String, String> values =
                spans.isEmpty() ? Map.of() : Map.of("quote", quote(reading.quote(spans.getFirst())));
        return new Outcome(met, false, spans, values);
    }

    static Outcome nothingToJudge() {
        return new Outcome(true, true, List.of(), Map.of());
    }

    Outcome with(String name, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(name, value);
        return new Outcome(met, silent, spans, more);
    }

    /** On one line, and cut between words where it is long. */
    private static String quote(String typed) {
        String line = String.join(" ", typed.strip().split("\\s++"));
        if (line.length() <= LONGEST_QUOTE) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_QUOTE);
        int end = space > 0 ? space : line.offsetByCodePoints(0, LONGEST_QUOTE / 2);
        return line.substring(0, end) + " …";
    }

    private static List<Span> spans(Reading reading, List<Match> matches) {
        List<Match> ordered =
                matches.stream().sorted(Comparator.comparingInt(Match::from)).toList();
        List<Span> spans = new ArrayList<>();
        for (Match match : ordered) {
            Span span = reading.span(match.from(), lastTold(reading, match));
            if (!spans.isEmpty() && span.from() < spans.getLast().to()) {
                Span before = spans.removeLast();
                span = new Span(before.from(), Math.max(before.to(), span.to()));
            }
            spans.add(span);
            if (spans.size() > MOST_SPANS) {
                spans.removeLast();
                break;
            }
        }
        return spans;
    }

    /** A phrase may reach into what follows; what is marked and quoted ends with a word that can end it. */
    private static int lastTold(Reading reading, Match match) {
        int to = match.to();
        while (to > match.from() + 1 && English.isHanging(reading.word(to - 1))) {
            to--;
        }
        return to;
    }
}
