package app.acquaint.coach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a draft is about, beyond its very words: means of {@linkplain WordVectors word vectors}, as a learned judgement
 * looks at them. The whole draft; of its sentences the greatest and the least of each dimension, because one sentence is
 * enough to push or to thank; the first and the last, where openings and closings stand.
 */
final class Sense {

    static final String WHOLE = "whole";

    private static final double WEIGHT_OF_WHOLE = 2;
    private static final double WEIGHT_OF_ENDS = 0.7;

    private Sense() {}

    /** By the name of the part; where the draft answers in a known situation, the whole once more under its name. */
    static Map<String, double[]> of(Reading reading) {
        WordVectors vectors = WordVectors.table();
        List<double[]> sentences = new ArrayList<>();
        double[] whole = new double[WordVectors.DIMENSIONS];
        reading.sentences().stream().limit(Features.MOST_SENTENCES).forEach(sentence -> {
            double[] sum = new double[WordVectors.DIMENSIONS];
            for (int at = sentence.from(); at < sentence.to(); at++) {
                vectors.add(reading.word(at), sum);
            }
            add(sum, whole);
            sentences.add(scaled(sum, 1));
        });
        if (sentences.isEmpty()) {
            return Map.of();
        }
        Map<String, double[]> parts = new HashMap<>();
        parts.put(WHOLE, scaled(whole, WEIGHT_OF_WHOLE));
        parts.put("most", outermost(sentences, true));
        parts.put("least", outermost(sentences, false));
        parts.put("first", scaled(sentences.getFirst(), WEIGHT_OF_ENDS));
        parts.put("last", scaled(sentences.getLast(), WEIGHT_OF_ENDS));
        String situation = reading.draft().situation();
        if (situation != null) {
            parts.put(situation + ": " + WHOLE, scaled(whole, 1));
        }
        return parts;
    }

    private static void add(double[] vector, double[] sum) {
        for (int at = 0; at < sum.length; at++) {
            sum[at] += vector[at];
        }
    }

    /** The vector's direction in that length; zero stays zero. */
    private static double[] scaled(double[] vector, double length) {
        double squares = 0;
        for (double value : vector) {
            squares += value * value;
        }
        double factor = squares == 0 ? 0 : length / Math.sqrt(squares);
        double[] scaled = new double[vector.length];
        for (int at = 0; at < vector.length; at++) {
            scaled[at] = vector[at] * factor;
        }
        return scaled;
    }

    private static double[] outermost(List<double[]> sentences, boolean greatest) {
        double[] outermost = sentences.getFirst().clone();
        for (double[] sentence : sentences) {
            for (int at = 0; at < outermost.length; at++) {
                outermost[at] =
                        greatest ? Math.max(outermost[at], sentence[at]) : Math.min(outermost[at], sentence[at]);
            }
        }
        return outermost;
    }
}
