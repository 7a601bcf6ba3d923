package app.acquaint.notification.text;

/**
 * A mail ready to be sent.
 *
 * @param subject one line
 * @param text plain
 * @param html a whole page
 */
public record Rendered(String subject, String text, String html) {}
