package app.acquaint.course;

import app.acquaint.course.ContentProblem.Severity;
import java.util.Comparator;
import java.util.List;

/**
 * All courses as they were read once.
 *
 * @param courses by title; not to be used when there are errors
 * @param problems by file and place
 */
record Content(List<CourseReading> courses, List<ContentProblem> problems) {

    Content {
        courses = courses.stream()
                .sorted(Comparator.comparing(reading -> reading.course().title()))
                .toList();
        problems = List.copyOf(problems);
    }

    boolean usable() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
