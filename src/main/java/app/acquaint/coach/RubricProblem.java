package app.acquaint.coach;

/**
 * Why a rubric, or a labelled example beside it, cannot be used as it is.
 *
 * @param line 1 for the first; 0 when the file as a whole is meant
 * @param column 1 for the first; 0 when the line as a whole is meant
 * @param message what is the matter and what to do
 */
public record RubricProblem(int line, int column, String message) {}
