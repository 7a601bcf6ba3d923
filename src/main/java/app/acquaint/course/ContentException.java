package app.acquaint.course;

import java.util.List;
import java.util.stream.Collectors;

/** Courses that cannot be used keep the application from starting; what is the matter is for whoever starts it. */
public class ContentException extends RuntimeException {

    private final transient ContentReport report;

    /** @param report with at least one error */
    public ContentException(ContentReport report) {
        super(report.problems().stream().map(ContentProblem::toString).collect(Collectors.joining("\n")));
        this.report = report;
    }

    /** All that was found, warnings too, by file and place. */
    public List<ContentProblem> problems() {
        return report.problems();
    }
}
