package app.acquaint.course.markdown;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the front matter off a lesson.
 *
 * @param fence the YAML between the two lines of dashes; null when there is none
 * @param body the whole text with blanks in place of the front matter, so that offsets stay true
 */
record FrontMatter(Part.@Nullable Fence fence, String body) {

    private static final Pattern OPENING = Pattern.compile("\\A---[ \\t]*+\\R");
    private static final Pattern CLOSING = Pattern.compile("^---[ \\t]*+$", Pattern.MULTILINE);
    private static final Pattern VISIBLE = Pattern.compile("[^\\r\\n]");

    static FrontMatter of(String text) {
        var opening = OPENING.matcher(text);
        if (!opening.find()) {
            return new FrontMatter(null, text);
        }
        var closing = CLOSING.matcher(text);
        if (!closing.find(opening.end())) {
            return new FrontMatter(null, text);
        }
        var yaml = text.substring(opening.end(), closing.start());
        var blank = VISIBLE.matcher(text.substring(0, closing.end())).replaceAll(" ");
        return new FrontMatter(new Part.Fence("", yaml, 2, new Spot(1, 1)), blank + text.substring(closing.end()));
    }
}
