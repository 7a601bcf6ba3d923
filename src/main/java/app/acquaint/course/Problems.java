package app.acquaint.course;

import app.acquaint.course.ContentProblem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what a reading of the content finds; nothing stops at the first. */
final class Problems {

    private final List<ContentProblem> found = new ArrayList<>();

    /** Where the problems of one file go. */
    FileProblems in(String file) {
        return new FileProblems(this, file);
    }

    void add(ContentProblem problem) {
        found.add(problem);
    }

    void addAll(List<ContentProblem> problems) {
        found.addAll(problems);
    }

    boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** By file, then by place; each once. */
    List<ContentProblem> sorted() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(ContentProblem::file)
                        .thenComparingInt(ContentProblem::line)
                        .thenComparingInt(ContentProblem::column))
                .toList();
    }
}
