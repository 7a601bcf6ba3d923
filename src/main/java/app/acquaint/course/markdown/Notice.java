package app.acquaint.course.markdown;

/**
 * Something in the Markdown itself that an author should hear.
 *
 * @param error whether the lesson cannot be used so
 */
public record Notice(Spot spot, boolean error, String message) {}
