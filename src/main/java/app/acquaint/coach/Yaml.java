package app.acquaint.coach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** A piece of a YAML file that knows where it stands. Lines and columns count from 1. */
sealed interface Yaml {

    int line();

    int column();

    /** A text, a number, a truth value; null in the file is the empty text. */
    record Leaf(String text, int line, int column) implements Yaml {}

    /** Pieces one after the other. */
    record Items(List<Yaml> items, int line, int column) implements Yaml {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Pieces by key, in the order of the file; of a key that stands twice, the first. */
    record Entries(Map<String, Entry> entries, int line, int column) implements Yaml {}

    /** A piece under its key; line and column are the key's. */
    record Entry(Yaml value, int line, int column) {}

    /**
     * Reads a whole file.
     *
     * @param problems receives what is not YAML, and keys that stand twice
     * @return null when the file is empty or no YAML
     */
    static @Nullable Yaml read(String file, List<RubricProblem> problems) {
        try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), file)) {
            return parser.nextToken() == null ? null : piece(parser, problems);
        } catch (JacksonException broken) {
            TokenStreamLocation at = broken.getLocation();
            int line = at == null ? 0 : Math.max(0, at.getLineNr());
            int column = at == null ? 0 : Math.max(0, at.getColumnNr());
            String reason = broken.getOriginalMessage().lines().findFirst().orElse("");
            problems.add(new RubricProblem(
                    line,
                    column,
                    "this is not YAML (" + reason + "): look at the indentation, and put quotation marks around a text"
                            + " with a colon, a # or a leading special character"));
            return null;
        }
    }

    private static Yaml piece(JsonParser parser, List<RubricProblem> problems) {
        TokenStreamLocation at = parser.currentTokenLocation();
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> entries(parser, at, problems);
            case START_ARRAY -> items(parser, at, problems);
            case VALUE_NULL -> new Leaf("", at.getLineNr(), at.getColumnNr());
            default -> new Leaf(parser.getString(), at.getLineNr(), at.getColumnNr());
        };
    }

    private static Yaml items(JsonParser parser, TokenStreamLocation at, List<RubricProblem> problems) {
        List<Yaml> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(piece(parser, problems));
        }
        return new Items(items, at.getLineNr(), at.getColumnNr());
    }

    private static Yaml entries(JsonParser parser, TokenStreamLocation at, List<RubricProblem> problems) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            TokenStreamLocation place = parser.currentTokenLocation();
            parser.nextToken();
            Entry entry = new Entry(piece(parser, problems), place.getLineNr(), place.getColumnNr());
            if (entries.putIfAbsent(key, entry) != null) {
                problems.add(new RubricProblem(
                        entry.line(),
                        entry.column(),
                        "\"" + key + "\" stands here a second time: take one of them out"));
            }
        }
        return new Entries(entries, at.getLineNr(), at.getColumnNr());
    }
}
