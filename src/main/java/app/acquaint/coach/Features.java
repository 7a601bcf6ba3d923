package app.acquaint.coach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a draft a learned judgement looks at: plain words and pairs of neighbours in a sentence (unigrams and bigrams),
 * whether they are there at all. Nothing of the draft's length, which would stand for something else in every rubric.
 */
final class Features {

    /** Stands before the first word of a sentence. */
    private static final String START = "^";

    /** Stands for any number: which one it is, the phrases of the rubric know better. */
    private static final String NUMBER = "#";

    /** More of them are read in no draft that a person writes. */
    private static final int MOST_SENTENCES = 60;

    private @Nullable Set<String> read;

    /** Those of the reading that this belongs to, gathered when they are first asked for. */
    Set<String> in(Reading reading) {
        if (read == null) {
            read = of(reading);
        }
        return read;
    }

    /** Each once; where the draft answers in a known situation, once more with the situation before it. */
    private static Set<String> of(Reading reading) {
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
