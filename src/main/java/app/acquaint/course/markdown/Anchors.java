package app.acquaint.course.markdown;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives headings their anchors the way code hosts do, so that links work there too. */
final class Anchors {

    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{N}\\p{M} _-]");

    private final Set<String> taken = new LinkedHashSet<>();

    /** Lower case, punctuation dropped, hyphens for blanks; {@code -1} and so on where the same heading comes again. */
    String next(String heading) {
        var slug = DROPPED.matcher(heading.strip().toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-');
        var base = slug.isEmpty() ? "section" : slug;
        var anchor = base;
        for (int again = 1; !taken.add(anchor); again++) {
            anchor = base + "-" + again;
        }
        return anchor;
    }

    Set<String> all() {
        return Set.copyOf(taken);
    }
}
