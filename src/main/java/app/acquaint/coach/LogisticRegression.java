package app.acquaint.coach;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.List;

/** Fits weights to labels (L2-regularised, by LIBLINEAR's trust region Newton method, which knows no chance). */
final class LogisticRegression {

    /** What an error costs against a large weight, as is usual for words that are there or not. */
    private static final double COST = 1;

    private static final double TOLERANCE = 1e-4;

    private LogisticRegression() {}

    /**
     * Weights of columns that are one or zero.
     *
     * @param rows for each example its columns that are one, ascending
     * @return a weight for each column, then the bias; positive ones speak for the label
     */
    static double[] sparse(List<int[]> rows, boolean[] labels, int columns) {
        List<Feature[]> features = new ArrayList<>();
        for (int[] row : rows) {
            Feature[] nodes = new Feature[row.length + 1];
            for (int at = 0; at < row.length; at++) {
                nodes[at] = new FeatureNode(row[at] + 1, 1);
            }
            nodes[row.length] = new FeatureNode(columns + 1, 1);
            features.add(nodes);
        }
        return fit(features, labels, columns + 1, 1);
    }

    /** As {@link #sparse}, for columns of any number, and without a bias. */
    static double[] dense(List<double[]> rows, boolean[] labels) {
        int columns = rows.getFirst().length;
        List<Feature[]> features = new ArrayList<>();
        for (double[] row : rows) {
            Feature[] nodes = new Feature[columns];
            for (int at = 0; at < columns; at++) {
                nodes[at] = new FeatureNode(at + 1, row[at]);
            }
            features.add(nodes);
        }
        return fit(features, labels, columns, -1);
    }

    /** @param bias the value of the last column where it is the bias, below zero where there is none */
    private static double[] fit(List<Feature[]> rows, boolean[] labels, int columns, double bias) {
        Problem problem = new Problem();
        problem.l = labels.length;
        problem.n = columns;
        problem.bias = bias;
        problem.x = rows.toArray(Feature[][]::new);
        problem.y = new double[labels.length];
        for (int at = 0; at < labels.length; at++) {
            problem.y[at] = labels[at] ? 1 : -1;
        }
        Linear.disableDebugOutput();
        var model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, TOLERANCE));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] weights = model.getFeatureWeights();
        for (int at = 0; at < weights.length; at++) {
            weights[at] *= sign;
        }
        return weights;
    }
}
