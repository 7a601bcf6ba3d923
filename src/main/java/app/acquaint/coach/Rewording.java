package app.acquaint.coach;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a draft can be mended with its own words. The ways are tried in order, and the first that fits the draft is
 * offered; where none does, the writer has the hint.
 */
record Rewording(List<Way> ways) {

    static final Rewording NONE = new Rewording(List.of());

    Rewording {
        ways = List.copyOf(ways);
    }

    /** One way to mend. */
    sealed interface Way permits Replace, Add, TakeOut {

        /**
         * The edit, where this way fits.
         *
         * @param concerned what the check found fault with; may be empty
         */
        Optional<Edit> fit(Reading reading, List<Span> concerned);
    }

    /** Other words in place of the first that match, in the question first. */
    record Replace(Phrases any, String with) implements Way {
        @Override
        public Optional<Edit> fit(Reading reading, List<Span> concerned) {
            return inQuestionFirst(reading, any.in(reading)).map(match -> {
                Span span = reading.span(match.from(), match.to());
                return new Edit(span.from(), span.to(), like(reading.quote(span), with));
            });
        }
    }

    /** Words added after the first that match, in a question only; without phrases at the end of the question. */
    record Add(Phrases after, String words) implements Way {
        @Override
        public Optional<Edit> fit(Reading reading, List<Span> concerned) {
            return reading.sentences().stream()
                    .filter(sentence -> isQuestion(reading, sentence))
                    .flatMap(sentence -> place(reading, sentence).stream())
                    .findFirst()
                    .map(place -> new Edit(place, place, " " + words));
        }

        private Optional<Integer> place(Reading reading, Sentence question) {
            if (after.isEmpty()) {
                int last = question.to() - 2;
                return last < question.from()
                        ? Optional.empty()
                        : Optional.of(reading.tokens().get(last).to());
            }
            return after.in(reading).stream()
                    .filter(match -> match.from() >= question.from() && match.to() <= question.to())
                    .findFirst()
                    .map(match -> reading.tokens().get(match.to() - 1).to());
        }
    }

    /**
     * The sentence concerned goes where a question stands beside it; of the question itself goes what stands before its
     * first comma.
     */
    record TakeOut() implements Way {
        @Override
        public Optional<Edit> fit(Reading reading, List<Span> concerned) {
            if (concerned.isEmpty() || reading.sentences().size() < 2) {
                return Optional.empty();
            }
            int token = tokenAt(reading, concerned.getFirst().from());
            Sentence sentence = reading.sentenceOf(token);
            if (isQuestion(reading, sentence)) {
                return opening(reading, sentence, token);
            }
            boolean asksElsewhere = reading.sentences().stream().anyMatch(other -> isQuestion(reading, other));
            return asksElsewhere ? whole(reading, sentence) : Optional.empty();
        }

        private static Optional<Edit> whole(Reading reading, Sentence sentence) {
            String text = reading.draft().text();
            int from = reading.tokens().get(sentence.from()).from();
            int to = reading.tokens().get(sentence.to() - 1).to();
            while (to < text.length() && !Reading.isSpace(text.charAt(to))) {
                to++;
            }
            boolean last = to == text.length() || text.charAt(to) != ' ';
            while (last && from > 0 && text.charAt(from - 1) == ' ') {
                from--;
            }
            while (to < text.length() && text.charAt(to) == ' ') {
                to++;
            }
            return Optional.of(new Edit(from, to, ""));
        }

        private static Optional<Edit> opening(Reading reading, Sentence question, int token) {
            for (int at = question.from() + 1; at < question.to() - 3; at++) {
                Token next = reading.tokens().get(at);
                if (next.apart()) {
                    int from = reading.tokens().get(question.from()).from();
                    String text = reading.draft().text();
                    int second = text.offsetByCodePoints(next.from(), 1);
                    String first = text.substring(next.from(), second).toUpperCase(Locale.ROOT);
                    return token < at ? Optional.of(new Edit(from, second, first)) : Optional.empty();
                }
            }
            return Optional.empty();
        }

        private static int tokenAt(Reading reading, int offset) {
            int at = 0;
            while (at + 1 < reading.tokens().size() && reading.tokens().get(at).to() <= offset) {
                at++;
            }
            return at;
        }
    }

    /** What to offer for a draft that is not as it should be; empty when no way fits. */
    Optional<Edit> on(Reading reading, List<Span> concerned) {
        if (reading.tokens().isEmpty()) {
            return Optional.empty();
        }
        return ways.stream()
                .flatMap(way -> way.fit(reading, concerned).stream())
                .findFirst();
    }

    private static Optional<Match> inQuestionFirst(Reading reading, List<Match> matches) {
        return matches.stream()
                .filter(match -> isQuestion(reading, reading.sentenceOf(match.from())))
                .findFirst()
                .or(() -> matches.stream().findFirst());
    }

    private static boolean isQuestion(Reading reading, Sentence sentence) {
        return reading.word(sentence.to() - 1).equals(Token.QUESTION);
    }

    private static String like(String typed, String with) {
        boolean capital = Character.isUpperCase(typed.codePointAt(0));
        return capital ? with.substring(0, 1).toUpperCase(Locale.ROOT) + with.substring(1) : with;
    }

    static Rewording read(Fields suggestion) {
        return suggestion.has("rewording")
                ? new Rewording(suggestion.maps("rewording").stream()
                        .map(Rewording::way)
                        .toList())
                : NONE;
    }

    private static Way way(Fields fields) {
        Way way;
        if (fields.has("take-out")) {
            fields.flag("take-out");
            way = new TakeOut();
        } else if (fields.has("add")) {
            way = new Add(fields.phrasesOrNone("after"), fields.text("add"));
        } else {
            way = new Replace(fields.phrases("replace"), fields.text("with"));
        }
        fields.end();
        return way;
    }
}
