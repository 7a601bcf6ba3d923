package app.acquaint.uikit;

import com.vaadin.flow.component.html.Span;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** A person's initials in a circle: decoration beside the name, so assistive technology passes over it. */
public class Avatar extends Span {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** @param name as it is shown beside the circle */
    public Avatar(String name) {
        super(initials(name));
        addClassName("avatar");
        getElement().setAttribute("aria-hidden", "true");
    }

    /** First letters of the first and the last word, in upper case; empty for a blank name. */
    static String initials(String name) {
        var words = SPACES.splitAsStream(name.strip())
                .filter(word -> !word.startsWith("("))
                .toList();
        if (words.isEmpty()) {
            return firstCharacter(name.strip());
        }
        var first = firstCharacter(words.getFirst());
        var last = words.size() > 1 ? firstCharacter(words.getLast()) : "";
        return (first + last).toUpperCase(Locale.ROOT);
    }

    /** What a reader takes for one letter, which may be several code points. */
    private static String firstCharacter(String word) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(word);
        var end = characters.next();
        return end == BreakIterator.DONE ? "" : word.substring(0, end);
    }
}
