package app.acquaint.practice;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Some words of a text, by their place.
 *
 * @param from first UTF-16 unit, 0 for the text's own
 * @param to the unit after the last
 */
public record Passage(int from, int to) {

    public Passage {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no passage: " + from + " to " + to);
        }
    }

    /**
     * What somebody meant who selected these units: without white space around it, and never half of what a reader takes
     * for one character. Empty when nothing is left, or the places are none of the text's.
     */
    public static Optional<Passage> selected(String text, int from, int to) {
        if (from < 0 || to > text.length() || from >= to) {
            return Optional.empty();
        }
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        var start = characters.isBoundary(from) ? from : characters.preceding(from);
        var end = characters.isBoundary(to) ? to : characters.following(to);
        while (start < end && blank(text, start)) {
            start++;
        }
        while (end > start && blank(text, end - 1)) {
            end--;
        }
        return start < end ? Optional.of(new Passage(start, end)) : Optional.empty();
    }

    /**
     * The text sentence by sentence, in order; a line break ends one as well.
     *
     * @param language of the text
     */
    public static List<Passage> sentences(String text, Locale language) {
        var sentences = new ArrayList<Passage>();
        var breaks = BreakIterator.getSentenceInstance(language);
        breaks.setText(text);
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            addLines(text, from, to, sentences);
        }
        return List.copyOf(sentences);
    }

    private static void addLines(String text, int from, int to, List<Passage> sentences) {
        var start = from;
        for (var at = from; at < to; at++) {
            if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                selected(text, start, at).ifPresent(sentences::add);
                start = at + 1;
            }
        }
        selected(text, start, to).ifPresent(sentences::add);
    }

    /** The words themselves. */
    public String of(String text) {
        return text.substring(from, to);
    }

    /** The words on one line, cut between characters after about so many units, with an ellipsis then. */
    public String quoted(String text, int most) {
        var words = of(text).replaceAll("\\s+", " ");
        if (words.length() <= most) {
            return words;
        }
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(words);
        var end = characters.isBoundary(most) ? most : characters.preceding(most);
        return words.substring(0, end).stripTrailing() + " …";
    }

    private static boolean blank(String text, int at) {
        return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
    }
}
