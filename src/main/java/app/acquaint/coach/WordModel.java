package app.acquaint.coach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A regression on words alone.
 *
 * @param bias what is usual
 * @param enough features of the draft in the middle, by their number
 * @param weights of the features that were in enough drafts
 */
record WordModel(double bias, int enough, Map<String, Double> weights) {

    /** A word seen in fewer drafts tells nothing about others. */
    private static final int LEAST_DRAFTS = 3;

    static WordModel of(List<Set<String>> examples, boolean[] labels) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        examples.forEach(
                example -> example.stream().sorted().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        Map<String, Integer> columns = new LinkedHashMap<>();
        counts.forEach((feature, drafts) -> {
            if (drafts >= LEAST_DRAFTS) {
                columns.put(feature, columns.size());
            }
        });
        List<int[]> rows = examples.stream()
                .map(example -> example.stream()
                        .filter(columns::containsKey)
                        .mapToInt(columns::get)
                        .sorted()
                        .toArray())
                .toList();
        double[] weights = LogisticRegression.sparse(rows, labels, columns.size());
        Map<String, Double> named = new LinkedHashMap<>();
        columns.forEach((feature, column) -> named.put(feature, weights[column]));
        int[] sizes = examples.stream().mapToInt(Set::size).sorted().toArray();
        return new WordModel(weights[columns.size()], sizes[sizes.length / 2], named);
    }

    double score(Set<String> features) {
        double sum = bias;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return sum * Leaning.trust(features.size(), enough);
    }
}
