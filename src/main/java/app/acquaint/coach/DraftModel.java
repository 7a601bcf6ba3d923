package app.acquaint.coach;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A logistic regression on a draft's {@link Features} alone.
 *
 * @param bias what is usual in drafts
 * @param enough words of a draft that count in full; fewer count less
 * @param words what each word or pair adds, for a draft's {@linkplain Features#share share}; others add nothing
 * @param sense what each part of the draft's sense adds
 */
record DraftModel(double bias, int enough, Map<String, Double> words, Map<String, double[]> sense) {

    /** A word seen in fewer drafts tells nothing about others. */
    private static final int LEAST_DRAFTS = 3;

    DraftModel {
        words = Collections.unmodifiableMap(new HashMap<>(words));
        sense = Map.copyOf(sense);
    }

    static DraftModel of(List<Features> drafts, boolean[] labels) {
        Map<String, Integer> columns = columns(drafts);
        Map<String, Integer> parts = new TreeMap<>();
        int many = columns.size();
        for (Features draft : drafts) {
            for (String part : draft.sense().keySet()) {
                parts.putIfAbsent(part, 0);
            }
        }
        for (Map.Entry<String, Integer> part : parts.entrySet()) {
            part.setValue(many);
            many += WordVectors.DIMENSIONS;
        }
        double[] weights = LogisticRegression.weights(
                drafts.stream().map(draft -> row(draft, columns, parts)).toList(), labels, many);
        Map<String, Double> words = new LinkedHashMap<>();
        columns.forEach((word, column) -> words.put(word, weights[column]));
        Map<String, double[]> sense = new LinkedHashMap<>();
        parts.forEach((part, first) -> {
            double[] vector = new double[WordVectors.DIMENSIONS];
            System.arraycopy(weights, first, vector, 0, WordVectors.DIMENSIONS);
            sense.put(part, vector);
        });
        int[] sizes =
                drafts.stream().mapToInt(draft -> draft.words().size()).sorted().toArray();
        return new DraftModel(weights[many], sizes[sizes.length / 2], words, sense);
    }

    /** The same with every weight multiplied. */
    DraftModel times(double factor) {
        Map<String, Double> moreWords = new LinkedHashMap<>();
        words.forEach((word, weight) -> moreWords.put(word, weight * factor));
        Map<String, double[]> moreSense = new LinkedHashMap<>();
        sense.forEach((part, vector) -> {
            double[] more = vector.clone();
            for (int at = 0; at < more.length; at++) {
                more[at] *= factor;
            }
            moreSense.put(part, more);
        });
        return new DraftModel(bias * factor, enough, moreWords, moreSense);
    }

    /** Above zero where the label is the likelier one. */
    double score(Features draft) {
        double ofWords = 0;
        for (String word : draft.words()) {
            Double weight = words.get(word);
            ofWords += weight == null ? 0 : weight;
        }
        double sum = bias + ofWords * draft.share();
        for (Map.Entry<String, double[]> part : draft.sense().entrySet()) {
            double[] weights = sense.get(part.getKey());
            if (weights != null) {
                double[] vector = part.getValue();
                for (int at = 0; at < weights.length; at++) {
                    sum += weights[at] * vector[at];
                }
            }
        }
        return sum * fullness(draft);
    }

    /** How far the draft has words enough to be judged by them, from 0 to 1. */
    double fullness(Features draft) {
        return Math.min(1, (double) draft.words().size() / enough);
    }

    private static Map<String, Integer> columns(List<Features> drafts) {
        Map<String, Integer> counts = new TreeMap<>();
        drafts.forEach(draft -> draft.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
        Map<String, Integer> columns = new TreeMap<>();
        counts.forEach((word, seen) -> {
            if (seen >= LEAST_DRAFTS) {
                columns.put(word, columns.size());
            }
        });
        return columns;
    }

    private static Map<Integer, Double> row(Features draft, Map<String, Integer> columns, Map<String, Integer> parts) {
        Map<Integer, Double> row = new TreeMap<>();
        for (String word : draft.words()) {
            Integer column = columns.get(word);
            if (column != null) {
                row.put(column, draft.share());
            }
        }
        draft.sense().forEach((part, vector) -> {
            Integer first = parts.get(part);
            for (int at = 0; first != null && at < vector.length; at++) {
                row.put(first + at, vector[at]);
            }
        });
        return row;
    }
}
