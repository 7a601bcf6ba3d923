package app.acquaint.course.markdown;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Keeps texts from the Markdown library that it would take too long over, or too deep: it has no guards of its own.
 * Every limit is far beyond what a lesson needs.
 */
final class Complexity {

    private static final int MAX_INDENT = 60;
    private static final int MAX_MARKERS = 6;
    private static final int MAX_PARAGRAPH = 20_000;
    private static final int MAX_DELIMITERS = 200;
    private static final int MAX_TAGS = 400;

    private static final Pattern MARKER = Pattern.compile("[ \\t]*+(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))");

    private int paragraph;
    private int delimiters;
    private int tags;

    private Complexity() {}

    /** What is too much, at the first place where it is; empty for a text that may be parsed. */
    static Optional<Notice> limit(String body) {
        var guard = new Complexity();
        int number = 1;
        for (var line : body.split("\n", -1)) {
            var excess = guard.excess(line);
            if (excess.isPresent()) {
                return Optional.of(new Notice(new Spot(number, 1), true, excess.get()));
            }
            number++;
        }
        return Optional.empty();
    }

    private Optional<String> excess(String line) {
        if (line.isBlank()) {
            paragraph = 0;
            delimiters = 0;
            return Optional.empty();
        }
        paragraph += line.length();
        delimiters += (int) line.chars().filter(c -> "[]*_`!".indexOf(c) >= 0).count();
        tags += (int) line.chars().filter(c -> c == '<').count();
        if (indent(line) > MAX_INDENT || markers(line) > MAX_MARKERS) {
            return Optional.of("Lists or quotes are nested too deeply here: make them flatter.");
        }
        if (paragraph > MAX_PARAGRAPH) {
            return Optional.of("This paragraph is far too long: put blank lines between its parts.");
        }
        if (delimiters > MAX_DELIMITERS) {
            return Optional.of("Too many brackets, stars or backticks in one paragraph: split it.");
        }
        return tags > MAX_TAGS ? Optional.of("Too much HTML in one lesson: write Markdown.") : Optional.empty();
    }

    private static int indent(String line) {
        int indent = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            indent += line.charAt(i) == '\t' ? 4 : 1;
        }
        return indent;
    }

    private static int markers(String line) {
        var marker = MARKER.matcher(line);
        int count = 0;
        while (count <= MAX_MARKERS && marker.lookingAt()) {
            count++;
            marker.region(marker.end(), line.length());
        }
        return count;
    }
}
