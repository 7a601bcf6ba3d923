package app.acquaint.common;

import java.util.regex.Pattern;

/** The one shape of names that authors give: lower-case words and digits joined by hyphens. */
public final class Slugs {

    /** Longest name, in characters; the columns that hold names are this wide. */
    public static final int MAX_LENGTH = 64;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    private Slugs() {}

    /** Whether the text can name a course, a lesson, an exercise or a rubric. */
    public static boolean isSlug(String text) {
        return text.length() <= MAX_LENGTH && SHAPE.matcher(text).matches();
    }

    static void require(String text) {
        if (!isSlug(text)) {
            throw new IllegalArgumentException("not a name in kebab-case: " + text);
        }
    }
}
