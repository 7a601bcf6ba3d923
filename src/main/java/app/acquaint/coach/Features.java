package app.acquaint.coach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a draft a learned judgement looks at. Nothing of the draft's length, which would stand for something else in
 * every rubric.
 *
 * @param words plain words and pairs of neighbours in a sentence (unigrams and bigrams), whether they are there at all
 * @param sense by {@linkplain Sense part of the draft} a vector
 */
record Features(Set<String> words, Map<String, double[]> sense) {

    /** More of them are read in no draft that a person writes. */
    static final int MOST_SENTENCES = 60;

    /** Stands before the first word of a sentence. */
    private static final String START = "^";

    /** Stands for any number: which one it is, the phrases of the rubric know better. */
    private static final String NUMBER = "#";

    /** How much all words of a draft count together, against its sense. */
    private static final double WEIGHT_OF_WORDS = 4;

    static Features of(Reading reading) {
        return new Features(words(reading), Sense.of(reading));
    }

    /** What each word of the draft counts: the more there are, the less. */
    double share() {
        return words.isEmpty() ? 0 : WEIGHT_OF_WORDS / Math.sqrt(words.size());
    }

    /** Each once; where the draft answers in a known situation, once more with the situation before it. */
    private static Set<String> words(Reading reading) {
        List<String> grams = new ArrayList<>();
        reading.sentences().stream().limit(MOST_SENTENCES).forEach(sentence -> add(reading, sentence, grams));
        Set<String> features = new HashSet<>(grams);
        String situation = reading.draft().situation();
        if (situation != null) {
            grams.forEach(gram -> features.add(situation + ": " + gram));
        }
        return features;
    }

    private static void add(Reading reading, Sentence sentence, List<String> grams) {
        String before = START;
        for (int at = sentence.from(); at < sentence.to(); at++) {
            Token token = reading.tokens().get(at);
            String word = token.number() < 0 ? token.word() : NUMBER;
            grams.add(word);
            grams.add(before + " " + word);
            before = word;
        }
    }
}
