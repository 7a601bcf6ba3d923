package app.acquaint.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Labelled drafts beside a rubric, one JSON object to a line: with them an author sees where the coach judges otherwise
 * than the author does.
 */
public final class RubricExamples {

    private RubricExamples() {}

    /**
     * A draft and how its author judges it.
     *
     * @param line where it stands, 1 for the first
     * @param id as its author named it; empty when not named
     * @param labels for some or all criteria, whether the draft meets them
     */
    record Example(int line, String id, Draft draft, Map<String, Boolean> labels) {
        Example {
            labels = Map.copyOf(labels);
        }
    }

    /**
     * Reads the examples and lets the coach judge them.
     *
     * @param jsonl the whole file; blank lines are passed over
     * @return lines that are not examples, labels for criteria that the rubric does not have, and labels with which the
     *     coach does not agree; empty when all is well
     */
    public static List<RubricProblem> judge(Rubric rubric, String jsonl) {
        List<RubricProblem> problems = new ArrayList<>();
        Coach coach = Coach.standard();
        for (Example example : read(jsonl, problems)) {
            judge(example, coach.review(rubric, example.draft()), problems);
        }
        problems.sort(java.util.Comparator.comparingInt(RubricProblem::line));
        return problems;
    }

    /** The examples of a file; lines that are none become problems. */
    static List<Example> read(String jsonl, List<RubricProblem> problems) {
        List<Example> examples = new ArrayList<>();
        int number = 0;
        for (String line : jsonl.split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                Example example = example(number, line, problems);
                if (example != null) {
                    examples.add(example);
                }
            }
        }
        return examples;
    }

    private static void judge(Example example, Review review, List<RubricProblem> problems) {
        example.labels().forEach((criterion, label) -> {
            Finding finding = review.findings().stream()
                    .filter(each -> each.criterion().equals(criterion))
                    .findFirst()
                    .orElse(null);
            String name = example.id().isEmpty() ? "the example" : example.id();
            if (finding == null) {
                problems.add(new RubricProblem(
                        example.line(),
                        0,
                        name + " has a label for \"" + criterion + "\", which the rubric does not have: correct its"
                                + " name"));
            } else if (finding.met() != label) {
                problems.add(new RubricProblem(
                        example.line(),
                        0,
                        name + ", " + criterion + ": labelled " + name(label) + ", the coach says "
                                + name(finding.met()) + ": look at the label or at the rubric's words"));
            }
        });
    }

    private static String name(boolean met) {
        return met ? "met" : "unmet";
    }

    private static @Nullable Example example(int number, String line, List<RubricProblem> problems) {
        try {
            DraftLine read = DraftLine.readLabelled(line);
            if (!read.labels().isEmpty()) {
                return new Example(number, read.id(), read.draft(), read.labels());
            }
            problems.add(
                    new RubricProblem(number, 0, "the example has no labels: add \"labels\", as in {\"brief\": true}"));
        } catch (DraftLine.Malformed malformed) {
            problems.add(new RubricProblem(number, malformed.column(), malformed.advice()));
        }
        return null;
    }
}
