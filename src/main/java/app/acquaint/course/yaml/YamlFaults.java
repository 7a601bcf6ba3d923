package app.acquaint.course.yaml;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** Turns what the YAML library says into a sentence for an author. */
final class YamlFaults {

    /** How the library marks places inside its message: {@code in reader, line 3, column 7:}. */
    private static final Pattern PLACE = Pattern.compile("line (\\d{1,9}), column (\\d{1,9})");

    private YamlFaults() {}

    static YamlDocument.Fault of(JacksonException malformed, int lineOffset) {
        var original = Optional.ofNullable(malformed.getOriginalMessage()).orElse("");
        int line = 1;
        int column = 1;
        var place = PLACE.matcher(original);
        while (place.find()) {
            line = Integer.parseInt(place.group(1));
            column = Integer.parseInt(place.group(2));
        }
        return new YamlDocument.Fault(line + lineOffset, column, "This is not YAML: " + advice(original));
    }

    private static String advice(String original) {
        var said = original.toLowerCase(Locale.ROOT);
        if (said.contains("mapping values are not allowed")) {
            return "a text with a colon and a space in it needs quotes around it.";
        }
        if (said.contains("'\\t'") || said.contains("tab")) {
            return "indent with spaces, not with tabs.";
        }
        if (said.contains("could not find expected ':'")) {
            return "a key needs a colon and a space after it.";
        }
        if (said.contains("quoted scalar")) {
            return "a quote is opened and never closed, or stands inside a quoted text.";
        }
        if (said.contains("expected ',' or")) {
            return "a bracket is opened and never closed, or a comma is missing.";
        }
        if (said.contains("undefined alias") || said.contains("alias")) {
            return "a text that begins with '*' or '&' needs quotes around it.";
        }
        if (said.contains("block end") || said.contains("block mapping") || said.contains("block collection")) {
            return "look at the indentation: lines that belong together begin in the same column.";
        }
        if (said.contains("cannot start any token")) {
            return "a text that begins with this character needs quotes around it.";
        }
        return original.lines().findFirst().orElse("it could not be read") + ".";
    }
}
