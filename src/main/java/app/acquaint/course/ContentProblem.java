package app.acquaint.course;

/**
 * What a check of the content found.
 *
 * @param file relative to the content folder, with forward slashes
 * @param line 1 for the first; 0 when the file as a whole is meant
 * @param column 1 for the first; 0 when the line as a whole is meant
 * @param message what is the matter and what to do
 */
public record ContentProblem(Severity severity, String file, int line, int column, String message) {

    /** Whether it keeps the course from being used. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** {@code file:line:column: error: message}, as editors and terminals can follow it. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + severity.name().toLowerCase(java.util.Locale.ROOT) + ": "
                + message;
    }
}
