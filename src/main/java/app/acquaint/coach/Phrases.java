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
 * A set of phrases, looked for together. Of many phrases few can stand in a given sentence: only those are tried of which
 * it has all that is needed, and only from words with which they can begin or from its beginning.
 */
final class Phrases {

    static final Phrases NONE = new Phrases(List.of());

    /** So many of the words that a phrase needs are looked at; more of them rule out little more. */
    private static final int MOST_NEEDED = 3;

    /** Stands after the needs of a phrase for a word with which it can begin. */
    private static final int BEGINS = MOST_NEEDED;

    private static final int ROLES = MOST_NEEDED + 1;

    private static final int[] NONE_POSSIBLE = {};

    private final Pattern[] patterns;

    /** The phrases that can begin with any word, and those that begin a sentence; as {@link #roles}. */
    private final int[] open;

    private final int[] starting;

    /** What each word is to which phrase: the phrase's number times {@link #ROLES}, and the need, or {@link #BEGINS}. */
    private final ByWord roles;

    /** For each phrase how many needs it has. */
    private final byte[] needs;

    Phrases(List<Pattern> patterns) {
        this.patterns = patterns.stream().flatMap(Phrases::ways).toArray(Pattern[]::new);
        needs = new byte[this.patterns.length];
        Map<String, List<Integer>> byWord = new HashMap<>();
        List<Integer> anywhere = new ArrayList<>();
        List<Integer> atStart = new ArrayList<>();
        for (int number = 0; number < needs.length; number++) {
            Pattern pattern = this.patterns[number];
            int begins = number * ROLES + BEGINS;
            Set<String> firsts = new HashSet<>();
            if (pattern.opensSentence()) {
                atStart.add(begins);
            } else if (pattern.opensWith(firsts) && !firsts.isEmpty()) {
                file(begins, firsts, byWord);
            } else {
                anywhere.add(begins);
            }
            needs[number] = fileNeeds(number, pattern.neededWords(), byWord);
        }
        roles = ByWord.of(byWord);
        open = numbers(anywhere);
        starting = numbers(atStart);
    }

    /** The ways of a named list are filed one by one: most of them have telling words, all of them together none. */
    private static Stream<Pattern> ways(Pattern pattern) {
        return pattern instanceof Pattern.Choice choice
                ? choice.ways().stream().flatMap(Phrases::ways)
                : Stream.of(pattern);
    }

    /** @return how many needs are looked at */
    private static byte fileNeeds(int number, List<Set<String>> needed, Map<String, List<Integer>> byWord) {
        int most = Math.min(MOST_NEEDED, needed.size());
        for (int need = 0; need < most; need++) {
            file(number * ROLES + need, needed.get(need), byWord);
        }
        return (byte) most;
    }

    private static void file(int role, Set<String> words, Map<String, List<Integer>> byWord) {
        words.forEach(
                word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(role));
    }

    private static int[] numbers(List<Integer> listed) {
        return listed.stream().mapToInt(Integer::intValue).toArray();
    }

    boolean isEmpty() {
        return patterns.length == 0;
    }

    /** Every place where one of the phrases stands, by its first word; the longest match from each word. */
    List<Match> in(Reading reading) {
        Search search = isEmpty() ? null : new Search(reading);
        if (search == null || search.isVain()) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        for (int number = 0; number < reading.sentences().size(); number++) {
            search.in(number, matches);
        }
        return matches;
    }

    boolean isIn(Reading reading) {
        return !in(reading).isEmpty();
    }

    /** The sentences in which one of the phrases stands. */
    Set<Sentence> sentences(Reading reading) {
        return in(reading).stream()
                .map(match -> reading.sentenceOf(match.from()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The phrases that can stand in one text, by the words of its sentences. */
    private final class Search {

        private final Reading reading;
        private final Vocabulary vocabulary;

        /** For each role the sentences that have a word for it. */
        private final long[] found = new long[needs.length * ROLES];

        /** By the number of a word the phrases that can begin with it. */
        private final int[][] beginning;

        private final int[] anywhere;
        private final int[] atStart;
        private final boolean vain;

        Search(Reading reading) {
            this.reading = reading;
            vocabulary = reading.vocabulary();
            beginning = new int[vocabulary.size()][];
            for (int word = 0; word < beginning.length; word++) {
                beginning[word] = roles.at(vocabulary.word(word));
                for (int role : beginning[word]) {
                    found[role] |= vocabulary.sentences(word);
                }
            }
            int some = 0;
            for (int word = 0; word < beginning.length; word++) {
                beginning[word] = possible(beginning[word], vocabulary.sentences(word));
                some += beginning[word].length;
            }
            anywhere = possible(open, -1);
            atStart = possible(starting, -1);
            vain = some + anywhere.length + atStart.length == 0;
        }

        /** Whether no phrase can stand in the text. */
        boolean isVain() {
            return vain;
        }

        /** Adds what is found in the sentence of that number. */
        void in(int number, List<Match> matches) {
            Sentence sentence = reading.sentences().get(number);
            long bit = Vocabulary.bit(number);
            for (int at = sentence.from(); at < sentence.to(); at++) {
                long ends =
                        reach(anywhere, bit, at, sentence) | reach(beginning[vocabulary.number(at)], bit, at, sentence);
                if (at == sentence.from()) {
                    ends |= reach(atStart, bit, at, sentence);
                }
                if (ends > 1) {
                    matches.add(new Match(at, at + 63 - Long.numberOfLeadingZeros(ends)));
                }
            }
        }

        private long reach(int[] some, long bit, int at, Sentence sentence) {
            long ends = 0;
            for (int number : some) {
                if ((sentences(number) & bit) != 0) {
                    ends |= patterns[number].reach(reading, at, sentence.to(), 1);
                }
            }
            return ends;
        }

        /** Of some roles the phrases that begin so and can stand in one of the sentences. */
        private int[] possible(int[] some, long sentences) {
            int[] possible = NONE_POSSIBLE;
            int count = 0;
            for (int role : some) {
                if (role % ROLES == BEGINS && (sentences(role / ROLES) & sentences) != 0) {
                    possible = count == possible.length ? Arrays.copyOf(possible, count * 2 + 4) : possible;
                    possible[count++] = role / ROLES;
                }
            }
            return count == possible.length ? possible : Arrays.copyOf(possible, count);
        }

        /** The sentences that have all that the phrase needs. */
        private long sentences(int number) {
            long all = -1;
            for (int need = 0; need < needs[number]; need++) {
                all &= found[number * ROLES + need];
            }
            return all;
        }
    }
}
