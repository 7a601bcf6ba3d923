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
        public boolean isOptional() {
            return true;
        }
    }

    /** One of several ways. Those that begin with words that can be listed are found by the word that stands there. */
    final class Choice implements Pattern {

        private final List<Pattern> ways;
        private final Map<String, List<Pattern>> byFirst = new HashMap<>();
        private final List<Pattern> open = new ArrayList<>();

        public Choice(List<Pattern> ways) {
            this.ways = List.copyOf(ways);
            for (Pattern way : this.ways) {
                Set<String> firsts = new HashSet<>();
                if (way.isOptional() || !way.opensWith(firsts)) {
                    open.add(way);
                } else {
                    firsts.forEach(word -> byFirst.computeIfAbsent(word, none -> new ArrayList<>())
                            .add(way));
                }
            }
        }

        @Override
        public long reach(Reading reading, int base, int limit, long starts) {
            long ends = 0;
            for (long left = byFirst.isEmpty() ? 0 : starts; left != 0; left &= left - 1) {
                int at = base + Long.numberOfTrailingZeros(left);
                if (at < limit) {
                    for (Pattern way : byFirst.getOrDefault(reading.word(at), List.of())) {
                        ends |= way.reach(reading, base, limit, Long.lowestOneBit(left));
                    }
                }
            }
            for (Pattern way : open) {
                ends |= way.reach(reading, base, limit, starts);
            }
            return ends;
        }

        @Override
        public boolean opensWith(Set<String> into) {
            return ways.stream().allMatch(way -> way.opensWith(into));
        }

        @Override
        public Set<String> tellingWords() {
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
            for (Pattern part : parts) {
                if (ends == 0) {
                    return 0;
                }
                ends = part.reach(reading, base, limit, ends);
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
            return parts.stream()
                    .filter(part -> !part.isOptional())
                    .map(Pattern::tellingWords)
                    .filter(words -> !words.isEmpty())
                    .min(Comparator.comparing(
                                    (Set<String> words) -> words.stream().anyMatch(English::isCommon))
                            .thenComparing(Set::size))
                    .orElse(Set.of());
        }

        @Override
        public boolean isOptional() {
            return parts.stream().allMatch(Pattern::isOptional);
        }
    }
}
