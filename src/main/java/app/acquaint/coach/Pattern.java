package app.acquaint.coach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A way of saying something, matched against the words of one sentence. All ways through a pattern are followed at
 * once, as bits of a window, so that no text can make it slow.
 */
sealed interface Pattern permits OneWord, Pattern.Gap, Pattern.Start, Pattern.Choice, Pattern.Maybe, Pattern.Sequence {

    /** Tokens that one match may span. */
    int WINDOW = 62;

    /**
     * Where a match can stand after this part.
     *
     * @param base the token on which bit 0 stands
     * @param limit index after the last token of the sentence
     * @param starts bit i: a match may begin this part at token {@code base + i}
     * @return bit i: this part may end before token {@code base + i}; 0 when it does not match
     */
    long reach(Reading reading, int base, int limit, long starts);

    /**
     * Collects the words with which a match can begin.
     *
     * @return false when they cannot be listed
     */
    boolean opensWith(Set<String> into);

    /** Words of which a text must have at least one to hold a match; empty when there are none to name. */
    default Set<String> tellingWords() {
        return Set.of();
    }

    /** Sets of words of each of which a text must have at least one to hold a match, the most telling first; may be empty. */
    default List<Set<String>> neededWords() {
        Set<String> telling = tellingWords();
        return telling.isEmpty() ? List.of() : List.of(telling);
    }

    /** Whether it matches at the beginning of a sentence only. */
    default boolean opensSentence() {
        return false;
    }

    /** Whether it can match nothing at all. */
    default boolean isOptional() {
        return false;
    }

    /** Up to so many words of any kind. */
    record Gap(int most) implements Pattern {
        @Override
        public long reach(Reading reading, int base, int limit, long starts) {
            long ends = starts;
            for (int step = 0; step < most; step++) {
                ends |= ends << 1;
            }
            int room = Math.min(WINDOW, limit - base);
            return ends & ((1L << (room + 1)) - 1);
        }

        @Override
        public boolean opensWith(Set<String> into) {
            return false;
        }

        @Override
        public boolean isOptional() {
            return true;
        }
    }

    /** The beginning of a sentence. */
    record Start() implements Pattern {
        @Override
        public long reach(Reading reading, int base, int limit, long starts) {
            return reading.sentenceOf(base).from() == base ? starts & 1 : 0;
        }

        @Override
        public boolean opensWith(Set<String> into) {
            return true;
        }

        @Override
        public boolean opensSentence() {
            return true;
        }

        @Override
        public boolean isOptional() {
            return true;
        }
    }

    /**
     * One of several ways. Only those are followed that can begin with the words at hand.
     *
     * @param ways at least two
     * @param byFirst the numbers of ways by the words with which they can begin
     * @param open those that can begin with other words too
     * @param tellingWords those of all ways; empty when one way has none
     */
    record Choice(List<Pattern> ways, ByWord byFirst, List<Pattern> open, Set<String> tellingWords) implements Pattern {
        public Choice {
            ways = List.copyOf(ways);
            open = List.copyOf(open);
            tellingWords = Set.copyOf(tellingWords);
        }

        /** One of several ways, at least one; those that are single words are looked up at once. */
        static Pattern of(List<Pattern> ways) {
            Set<String> words = new HashSet<>();
            List<Pattern> all = new ArrayList<>();
            flatten(ways, words, all);
            if (!words.isEmpty()) {
                all.add(OneWord.Word.of(words));
            }
            return all.size() == 1 ? all.getFirst() : indexed(all);
        }

        private static void flatten(List<Pattern> ways, Set<String> words, List<Pattern> others) {
            for (Pattern way : ways) {
                switch (way) {
                    case OneWord.Word word -> words.addAll(word.words());
                    case Choice choice -> flatten(choice.ways(), words, others);
                    default -> others.add(way);
                }
            }
        }

        private static Choice indexed(List<Pattern> ways) {
            Map<String, List<Integer>> byFirst = new HashMap<>();
            List<Pattern> open = new ArrayList<>();
            for (int number = 0; number < ways.size(); number++) {
                Set<String> firsts = new HashSet<>();
                if (!ways.get(number).opensWith(firsts) || ways.get(number).isOptional()) {
                    open.add(ways.get(number));
                } else {
                    for (String word : firsts) {
                        byFirst.computeIfAbsent(word, none -> new ArrayList<>()).add(number);
                    }
                }
            }
            return new Choice(ways, ByWord.of(byFirst), open, tellingWords(ways));
        }

        private static Set<String> tellingWords(List<Pattern> ways) {
            Set<String> words = new HashSet<>();
            for (Pattern way : ways) {
                Set<String> telling = way.tellingWords();
                if (telling.isEmpty()) {
                    return Set.of();
                }
                words.addAll(telling);
            }
            return words;
        }

        @Override
        public long reach(Reading reading, int base, int limit, long starts) {
            long ends = 0;
            for (int at = 0; at < open.size(); at++) {
                ends |= open.get(at).reach(reading, base, limit, starts);
            }
            for (long left = starts; left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                if (bit < WINDOW && base + bit < limit) {
                    for (int way : byFirst.at(reading.word(base + bit))) {
                        ends |= ways.get(way).reach(reading, base, limit, 1L << bit);
                    }
                }
            }
            return ends;
        }

        @Override
        public boolean opensWith(Set<String> into) {
            return ways.stream().allMatch(way -> way.opensWith(into));
        }

        @Override
        public boolean opensSentence() {
            return ways.stream().allMatch(Pattern::opensSentence);
        }

        @Override
        public boolean isOptional() {
            return ways.stream().anyMatch(Pattern::isOptional);
        }
    }

    /** A part that may be missing. */
    record Maybe(Pattern part) implements Pattern {
        @Override
        public long reach(Reading reading, int base, int limit, long starts) {
            return starts | part.reach(reading, base, limit, starts);
        }

        @Override
        public boolean opensWith(Set<String> into) {
            return part.opensWith(into);
        }

        @Override
        public boolean isOptional() {
            return true;
        }
    }

    /** One part after the other. */
    record Sequence(List<Pattern> parts) implements Pattern {
        public Sequence {
            parts = List.copyOf(parts);
        }

        @Override
        public long reach(Reading reading, int base, int limit, long starts) {
            long ends = starts;
            for (int at = 0; at < parts.size() && ends != 0; at++) {
                ends = parts.get(at).reach(reading, base, limit, ends);
            }
            return ends;
        }

        @Override
        public boolean opensWith(Set<String> into) {
            for (Pattern part : parts) {
                if (!part.opensWith(into)) {
                    return false;
                }
                if (!part.isOptional()) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Set<String> tellingWords() {
            List<Set<String>> needed = neededWords();
            return needed.isEmpty() ? Set.of() : needed.getFirst();
        }

        @Override
        public List<Set<String>> neededWords() {
            return parts.stream()
                    .filter(part -> !part.isOptional())
                    .map(Pattern::tellingWords)
                    .filter(words -> !words.isEmpty())
                    .sorted(Comparator.comparing(
                                    (Set<String> words) -> words.stream().anyMatch(English::isCommon))
                            .thenComparingInt(Set::size))
                    .toList();
        }

        @Override
        public boolean opensSentence() {
            return parts.getFirst().opensSentence();
        }

        @Override
        public boolean isOptional() {
            return parts.stream().allMatch(Pattern::isOptional);
        }
    }
}
