package app.acquaint.coach;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import java.util.Map;

/** Fits weights to labels (L2-regularised, by LIBLINEAR's trust region Newton method, which knows no chance). */
final class LogisticRegression {

    /** What an error costs against a large weight, where the rows are of a length near one. */
    private static final double COST = 3;

    private static final double TOLERANCE = 1e-4;

    private LogisticRegression() {}

    /**
     * Weights of many columns; both labels count alike, however seldom one of them is.
     *
     * @param rows for each example its columns that are not zero, ascending
     * @return a weight for each column, then the bias; positive ones speak for the label
     */
    static double[] weights(List<Map<Integer, Double>> rows, boolean[] labels, int columns) {
        Problem problem = problem(
                rows.stream()
                        .map(row -> {
                            Feature[] nodes = new Feature[row.size() + 1];
                            int next = 0;
                            for (Map.Entry<Integer, Double> cell : row.entrySet()) {
                                nodes[next++] = new FeatureNode(cell.getKey() + 1, cell.getValue());
                            }
                            nodes[next] = new FeatureNode(columns + 1, 1);
                            return nodes;
                        })
                        .toArray(Feature[][]::new),
                labels);
        problem.n = columns + 1;
        problem.bias = 1;
        Parameter parameter = new Parameter(SolverType.L2R_LR, COST, TOLERANCE);
        int many = 0;
        for (boolean label : labels) {
            many += label ? 1 : 0;
        }
        double half = labels.length / 2.0;
        parameter.setWeights(new double[] {half / many, half / (labels.length - many)}, new int[] {1, -1});
        return train(problem, parameter);
    }

    /** Weights of two columns, without a bias. */
    static double[] two(List<double[]> rows, boolean[] labels) {
        Problem problem = problem(
                rows.stream()
                        .map(row -> new Feature[] {new FeatureNode(1, row[0]), new FeatureNode(2, row[1])})
                        .toArray(Feature[][]::new),
                labels);
        problem.n = 2;
        problem.bias = -1;
        return train(problem, new Parameter(SolverType.L2R_LR, 1, TOLERANCE));
    }

    private static Problem problem(Feature[][] rows, boolean[] labels) {
        Problem problem = new Problem();
        problem.l = labels.length;
        problem.x = rows;
        problem.y = new double[labels.length];
        for (int at = 0; at < labels.length; at++) {
            problem.y[at] = labels[at] ? 1 : -1;
        }
        return problem;
    }

    private static double[] train(Problem problem, Parameter parameter) {
        Linear.disableDebugOutput();
        var model = Linear.train(problem, parameter);
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] weights = model.getFeatureWeights();
        for (int at = 0; at < weights.length; at++) {
            weights[at] *= sign;
        }
        return weights;
    }
}
