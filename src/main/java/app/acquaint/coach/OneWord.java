package app.acquaint.coach;

import java.util.Set;

/** A part of a phrase that is exactly one token. */
sealed interface OneWord extends Pattern {

    boolean matches(Token token);

    @Override
    default long reach(Reading reading, int base, int limit, long starts) {
        long ends = 0;
        for (long left = starts; left != 0; left &= left - 1) {
            int bit = Long.numberOfTrailingZeros(left);
            int at = base + bit;
            if (bit < WINDOW && at < limit && matches(reading.tokens().get(at))) {
                ends |= 1L << (bit + 1);
            }
        }
        return ends;
    }

    /** One of some words. */
    record Word(Set<String> words) implements OneWord {
        public Word {
            words = Set.copyOf(words);
        }

        @Override
        public boolean matches(Token token) {
            return words.contains(token.word());
        }

        @Override
        public boolean opensWith(Set<String> into) {
            into.addAll(words);
            return true;
        }

        @Override
        public Set<String> tellingWords() {
            return words;
        }
    }

    /** A word known by how it begins or ends. */
    record Part(String text, boolean atStart) implements OneWord {
        @Override
        public boolean matches(Token token) {
            return atStart ? token.word().startsWith(text) : token.word().endsWith(text);
        }

        @Override
        public boolean opensWith(Set<String> into) {
            return false;
        }
    }

    /** Any word but these. */
    record Other(Set<String> words) implements OneWord {
        public Other {
            words = Set.copyOf(words);
        }

        @Override
        public boolean matches(Token token) {
            return !words.contains(token.word()) && !token.isMark();
        }

        @Override
        public boolean opensWith(Set<String> into) {
            return false;
        }
    }

    /** A number within limits, in digits or words. */
    record Amount(int least, int most) implements OneWord {
        @Override
        public boolean matches(Token token) {
            return token.number() >= least && token.number() <= most;
        }

        @Override
        public boolean opensWith(Set<String> into) {
            return false;
        }
    }
}
