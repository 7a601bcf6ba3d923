package app.acquaint.coach;

import java.util.ArrayList;
import java.util.List;

/**
 * How far to trust the check's verdict, and how far what a {@link DraftModel} says; learned from labelled drafts.
 *
 * @param check counts for a fault or against it
 * @param words of the model's score
 */
record Stack(double check, double words) {

    /** @param among the numbers of the drafts to learn from */
    static Stack on(double[] words, boolean[] checks, boolean[] labels, int[] among) {
        List<double[]> rows = new ArrayList<>();
        boolean[] targets = new boolean[among.length];
        for (int at = 0; at < among.length; at++) {
            rows.add(new double[] {checks[among[at]] ? 1 : -1, words[among[at]]});
            targets[at] = labels[among[at]];
        }
        double[] weights = LogisticRegression.two(rows, targets);
        return new Stack(weights[0], weights[1]);
    }

    /**
     * @param care how much of the model's weight to keep, from 0 to 1
     * @param margin as in {@link Leaning}
     */
    Leaning leaning(DraftModel model, double care, double margin) {
        return new Leaning(check, margin, model.times(words * care));
    }

    boolean findsFault(boolean found, double leaning, double margin) {
        return (found ? check : -check) + words * leaning > margin;
    }
}
