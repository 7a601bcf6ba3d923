package app.acquaint.coach;

import java.util.List;

/** What came of reading a rubric file: a rubric, or why there is none. */
public sealed interface RubricReading {

    /** The file is in order. */
    record Understood(Rubric rubric) implements RubricReading {}

    /**
     * The file has to be mended first.
     *
     * @param problems at least one, in the order of the file
     */
    record Refused(List<RubricProblem> problems) implements RubricReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
