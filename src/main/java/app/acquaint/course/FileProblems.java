package app.acquaint.course;

import app.acquaint.course.ContentProblem.Severity;
import app.acquaint.course.yaml.YamlDocument;

/** The problems of one file. */
record FileProblems(Problems all, String file) {

    void error(int line, int column, String message) {
        all.add(new ContentProblem(Severity.ERROR, file, line, column, message));
    }

    void warning(int line, int column, String message) {
        all.add(new ContentProblem(Severity.WARNING, file, line, column, message));
    }

    /** An error about the file as a whole. */
    void error(String message) {
        error(0, 0, message);
    }

    /** A warning about the file as a whole. */
    void warning(String message) {
        warning(0, 0, message);
    }

    void faults(YamlDocument document) {
        document.faults().forEach(fault -> error(fault.line(), fault.column(), fault.message()));
    }
}
