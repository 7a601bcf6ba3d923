package app.acquaint.course;

import app.acquaint.course.ContentProblem.Severity;
import java.util.List;

/**
 * All that a check of the content found.
 *
 * @param problems by file, then by place
 */
public record ContentReport(List<ContentProblem> problems) {

    public ContentReport {
        problems = List.copyOf(problems);
    }

    /** How many keep the content from being used. */
    public int errors() {
        return count(Severity.ERROR);
    }

    /** How many an author should look at. */
    public int warnings() {
        return count(Severity.WARNING);
    }

    private int count(Severity severity) {
        return (int) problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
