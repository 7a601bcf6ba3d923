package app.acquaint.notification.text;

/**
 * Why a text cannot be used.
 *
 * @param file its path, for example {@code mail/en/reset.md}
 * @param line 1 for the first; 0 when the file as a whole is meant
 * @param message what is the matter and what to do
 */
public record TextProblem(String file, int line, String message) {

    /** {@code file:line: message}. */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + ": " + message;
    }
}
