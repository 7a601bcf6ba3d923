package app.acquaint.coach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A set of phrases, looked for together. Of many phrases few can stand in a given text: only those are tried of which
 * the text has all that is needed, and only from words with which they can begin or from the beginning of a sentence.
 */
final class Phrases {

    static final Phrases NONE = new Phrases(List.of());

    /** So many of the words that a phrase needs are looked at; more of them rule out little more. */
    private static final int MOST_NEEDED = 3;

    private final Pattern[] patterns;
    private final Map<String, int[]> byFirst;
    private final int[] open;
    private final int[] starting;

    /** For each word what it fulfils: the number of a phrase times {@link #MOST_NEEDED}, and which of its needs. */
    private final Map<String, int[]> fulfils;

    /** For each phrase a bit for each of its needs. */
    private final byte[] needs;

    Phrases(List<Pattern> patterns) {
        this.patterns = patterns.stream().flatMap(Phrases::ways).toArray(Pattern[]::new);
        needs = new byte[this.patterns.length];
        Map<String, List<Integer>> firstWords = new HashMap<>();
        Map<String, List<Integer>> neededWords = new HashMap<>();
        List<Integer> anywhere = new ArrayList<>();
        List<Integer> atStart = new ArrayList<>();
        for (int number = 0; number < needs.length; number++) {
            Pattern pattern = this.patterns[number];
            if (pattern.opensSentence()) {
                atStart.add(number);
            } else {
                Set<String> firsts = new HashSet<>();
                if (pattern.opensWith(firsts) && !firsts.isEmpty()) {
                    file(number, firsts, firstWords);
                } else {
                    anywhere.add(number);
                }
            }
            List<Set<String>> needed = pattern.neededWords();
            int most = Math.min(MOST_NEEDED, needed.size());
            needs[number] = (byte) ((1 << most) - 1);
            for (int need = 0; need < most; need++) {
                file(number * MOST_NEEDED + need, needed.get(need), neededWords);
            }
        }
        byFirst = numbers(firstWords);
        fulfils = numbers(neededWords);
        open = numbers(anywhere);
        starting = numbers(atStart);
    }

    /** The ways of a named list are filed one by one: most of them have telling words, all of them together none. */
    private static Stream<Pattern> ways(Pattern pattern) {
        return pattern instanceof Pattern.Choice choice
                ? choice.ways().stream().flatMap(Phrases::ways)
                : Stream.of(pattern);
    }

    private static void file(int number, Set<String> words, Map<String, List<Integer>> index) {
        words.forEach(
                word -> index.computeIfAbsent(word, _ -> new ArrayList<>()).add(number));
    }

    private static Map<String, int[]> numbers(Map<String, List<Integer>> index) {
        Map<String, int[]> numbers = new HashMap<>();
        index.forEach((word, listed) -> numbers.put(word, numbers(listed)));
        return numbers;
    }

    private static int[] numbers(List<Integer> listed) {
        return listed.stream().mapToInt(Integer::intValue).toArray();
    }

    boolean isEmpty() {
        return patterns.length == 0;
    }

    /** Every place where one of the phrases stands, by its first word; the longest match from each word. */
    List<Match> in(Reading reading) {
        List<Match> matches = new ArrayList<>();
        if (!isEmpty()) {
            Search search = new Search(reading);
            for (Sentence sentence : reading.sentences()) {
                for (int at = sentence.from(); at < sentence.to(); at++) {
                    int end = search.end(at, sentence);
                    if (end > at) {
                        matches.add(new Match(at, end));
                    }
                }
            }
        }
        return matches;
    }

    boolean isIn(Reading reading) {
        return !isEmpty() && !in(reading).isEmpty();
    }

    /** The sentences in which one of the phrases stands. */
    Set<Sentence> sentences(Reading reading) {
        return in(reading).stream()
                .map(match -> reading.sentenceOf(match.from()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The phrases that can stand in one text, by the words of that text. */
    private final class Search {

        private static final int[] NONE = {};

        private final Reading reading;
        private final byte[] fulfilled = new byte[needs.length];
        private final Map<String, Pattern[]> candidates = new HashMap<>();
        private final Pattern[] possibleAnywhere;
        private final Pattern[] possibleAtStart;

        Search(Reading reading) {
            this.reading = reading;
            for (String word : reading.vocabulary()) {
                for (int need : fulfils.getOrDefault(word, NONE)) {
                    fulfilled[need / MOST_NEEDED] |= (byte) (1 << (need % MOST_NEEDED));
                }
            }
            possibleAnywhere = possible(open);
            possibleAtStart = possible(starting);
        }

        int end(int at, Sentence sentence) {
            long ends = reach(possibleAnywhere, at, sentence) | reach(beginningWith(reading.word(at)), at, sentence);
            if (at == sentence.from()) {
                ends |= reach(possibleAtStart, at, sentence);
            }
            return ends == 0 ? at : at + 63 - Long.numberOfLeadingZeros(ends);
        }

        private long reach(Pattern[] some, int at, Sentence sentence) {
            long ends = 0;
            for (Pattern pattern : some) {
                ends |= pattern.reach(reading, at, sentence.to(), 1);
            }
            return ends;
        }

        private Pattern[] beginningWith(String word) {
            Pattern[] known = candidates.get(word);
            if (known == null) {
                known = possible(byFirst.getOrDefault(word, NONE));
                candidates.put(word, known);
            }
            return known;
        }

        private Pattern[] possible(int[] some) {
            Pattern[] possible = new Pattern[some.length];
            int count = 0;
            for (int number : some) {
                if (fulfilled[number] == needs[number]) {
                    possible[count++] = patterns[number];
                }
            }
            return Arrays.copyOf(possible, count);
        }
    }
}
