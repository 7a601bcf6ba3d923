package app.acquaint.course.markdown;

/**
 * A link or a picture as the author wrote it.
 *
 * @param text the link's words or the picture's alternative text; empty when there are none
 */
public record Mention(Spot spot, String address, String text) {}
