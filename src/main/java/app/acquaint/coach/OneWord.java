package app.acquaint.coach;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

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

    /**
     * One of some words.
     *
     * @param index the same, to look them up
     */
    record Word(Set<String> words, ByWord index) implements OneWord {

        static Word of(Set<String> words) {
            return new Word(Set.copyOf(words), ByWord.of(words));
        }

        @Override
        public boolean matches(Token token) {
            return index.has(token.word());
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

    /** A word known by how it ends. */
    record Ending(String text) implements OneWord {
        @Override
        public boolean matches(Token token) {
            return token.word().endsWith(text);
        }

        @Override
        public boolean opensWith(Set<String> into) {
            return false;
        }
    }

    /**
     * A word known by how it begins.
     *
     * @param texts none of which begins with another
     */
    record Beginning(NavigableSet<String> texts) implements OneWord {

        static Beginning of(Set<String> texts) {
            NavigableSet<String> shortest = new TreeSet<>();
            new TreeSet<>(texts).forEach(text -> {
                String before = shortest.floor(text);
                if (before == null || !text.startsWith(before)) {
                    shortest.add(text);
                }
            });
            return new Beginning(Collections.unmodifiableNavigableSet(shortest));
        }

        /** Of the beginnings only the last one in the order of letters up to the word can be its own. */
        @Override
        public boolean matches(Token token) {
            String before = texts.floor(token.word());
            return before != null && token.word().startsWith(before);
        }

        @Override
        public boolean opensWith(Set<String> into) {
            return false;
        }
    }

    /** Any word but these. */
    record Other(ByWord words) implements OneWord {
        @Override
        public boolean matches(Token token) {
            return !words.has(token.word()) && !token.isMark();
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
