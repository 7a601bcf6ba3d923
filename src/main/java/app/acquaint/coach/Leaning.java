package app.acquaint.coach;

import java.util.Map;
import java.util.Set;

/**
 * How people's labels lean, learned as a logistic regression: towards finding fault with a criterion above zero, towards
 * none below. The fewer words a draft has, the less they count, so that a short one is judged by the check.
 *
 * @param check how much the check's own verdict counts, for fault or for none; above zero
 * @param bias what is usual in drafts
 * @param enough features of a draft whose words count in full
 * @param features what each {@linkplain Features feature} adds; those that are not listed add nothing
 */
record Leaning(double check, double bias, int enough, Map<String, Double> features) {

    Leaning {
        features = Map.copyOf(features);
    }

    /** Whether people would rather find fault, by all that speaks for it and against it. */
    boolean findsFault(Set<String> present, boolean foundByCheck) {
        double words = bias;
        for (String feature : present) {
            words += features.getOrDefault(feature, 0.0);
        }
        return (foundByCheck ? check : -check) + words * trust(present.size(), enough) > 0;
    }

    /** How far the words of a draft of so many features count, from 0 to 1. */
    static double trust(int features, int enough) {
        return Math.min(1, (double) features / enough);
    }
}
