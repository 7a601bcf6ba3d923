package app.acquaint.common;

import java.util.regex.Pattern;

/** The one way in which names of people come in. */
public final class Names {

    /** Characters that are no part of any name and turn around, or ring a bell over, what stands beside one. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\r\\u2028\\u2029]++");

    private Names() {}

    /**
     * The name without control characters and without those that override the direction of writing; what joins letters
     * and emoji stays. Line breaks become spaces, spaces at the ends go.
     */
    public static String clean(String typed) {
        return UNSEEN.matcher(BREAKS.matcher(typed).replaceAll(" "))
                .replaceAll("")
                .strip();
    }
}
