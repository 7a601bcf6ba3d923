package app.acquaint.coach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A set of phrases, looked for together. Of many phrases few can stand in a given text: only those whose telling words
 * occur in it are tried, and only from words with which they can begin or from the beginning of a sentence.
 */
final class Phrases {

    static final Phrases NONE = new Phrases(List.of());

    private final List<Pattern> patterns;
    private final Map<String, List<Integer>> byFirst = new HashMap<>();
    private final Map<String, List<Integer>> byTelling = new HashMap<>();
    private final List<Integer> open = new ArrayList<>();
    private final List<Integer> starting = new ArrayList<>();
    private final List<Integer> untold = new ArrayList<>();

    Phrases(List<Pattern> patterns) {
        this.patterns = patterns.stream().flatMap(Phrases::ways).toList();
        for (int number = 0; number < this.patterns.size(); number++) {
            if (this.patterns.get(number).opensSentence()) {
                starting.add(number);
            } else {
                Set<String> firsts = new HashSet<>();
                boolean listed = this.patterns.get(number).opensWith(firsts);
                file(number, listed ? firsts : Set.of(), byFirst, open);
            }
            file(number, this.patterns.get(number).tellingWords(), byTelling, untold);
        }
    }

    /** The ways of a named list are filed one by one: most of them have telling words, all of them together none. */
    private static Stream<Pattern> ways(Pattern pattern) {
        return pattern instanceof Pattern.Choice choice
                ? choice.ways().stream().flatMap(Phrases::ways)
                : Stream.of(pattern);
    }

    private static void file(int number, Set<String> words, Map<String, List<Integer>> index, List<Integer> rest) {
        if (words.isEmpty()) {
            rest.add(number);
        }
        words.forEach(
                word -> index.computeIfAbsent(word, none -> new ArrayList<>()).add(number));
    }

    boolean isEmpty() {
        return patterns.isEmpty();
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

        private final Reading reading;
        private final boolean[] possible = new boolean[patterns.size()];
        private final Map<String, List<Pattern>> candidates = new HashMap<>();

        Search(Reading reading) {
            this.reading = reading;
            untold.forEach(number -> possible[number] = true);
            for (String word : reading.vocabulary()) {
                byTelling.getOrDefault(word, List.of()).forEach(number -> possible[number] = true);
            }
        }

        int end(int at, Sentence sentence) {
            long ends = 0;
            for (Pattern pattern : candidates.computeIfAbsent(reading.word(at), this::candidates)) {
                ends |= pattern.reach(reading, at, sentence.to(), 1);
            }
            if (at == sentence.from()) {
                for (int number : starting) {
                    ends |= possible[number] ? patterns.get(number).reach(reading, at, sentence.to(), 1) : 0;
                }
            }
            return ends == 0 ? at : at + 63 - Long.numberOfLeadingZeros(ends);
        }

        private List<Pattern> candidates(String word) {
            List<Pattern> found = new ArrayList<>();
            for (List<Integer> numbers : List.of(byFirst.getOrDefault(word, List.of()), open)) {
                for (int number : numbers) {
                    if (possible[number]) {
                        found.add(patterns.get(number));
                    }
                }
            }
            return found;
        }
    }
}
