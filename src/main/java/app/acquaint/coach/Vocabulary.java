package app.acquaint.coach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The plain words of one text, each once and numbered, and in which sentences they stand: what is known of a word is
 * looked up once.
 */
final class Vocabulary {

    private final List<String> words = new ArrayList<>();
    private final int[] numbers;
    private final long[] sentences;

    Vocabulary(List<Token> tokens, List<Sentence> sentences) {
        numbers = new int[tokens.size()];
        Map<String, Integer> known = new HashMap<>();
        for (int at = 0; at < numbers.length; at++) {
            String word = tokens.get(at).word();
            Integer before = known.putIfAbsent(word, words.size());
            numbers[at] = before == null ? words.size() : before;
            if (before == null) {
                words.add(word);
            }
        }
        this.sentences = new long[words.size()];
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            for (int at = sentences.get(sentence).from();
                    at < sentences.get(sentence).to();
                    at++) {
                this.sentences[numbers[at]] |= bit(sentence);
            }
        }
    }

    /** How a set of sentences tells that one, counted from 0; every 64th has the same bit. */
    static long bit(int sentence) {
        return 1L << sentence;
    }

    /** How many different words there are. */
    int size() {
        return words.size();
    }

    /** The word of that number, from 0. */
    String word(int number) {
        return words.get(number);
    }

    /** The number of the word that a token is. */
    int number(int token) {
        return numbers[token];
    }

    /** The set of sentences that have the word of that number. */
    long sentences(int number) {
        return sentences[number];
    }
}
