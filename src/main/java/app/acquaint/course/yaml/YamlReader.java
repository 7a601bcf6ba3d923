package app.acquaint.course.yaml;

import app.acquaint.course.yaml.YamlNode.Entry;
import app.acquaint.course.yaml.YamlNode.Mapping;
import app.acquaint.course.yaml.YamlNode.Scalar;
import app.acquaint.course.yaml.YamlNode.ScalarType;
import app.acquaint.course.yaml.YamlNode.Sequence;
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

/** Reads one YAML text; goes on to the first place where the text is malformed and keeps what stands before it. */
public final class YamlReader {

    private static final int MAX_DEPTH = 12;
    private static final YAMLFactory YAML = new YAMLFactory();

    private final JsonParser parser;
    private final int lineOffset;
    private final List<YamlDocument.Fault> faults = new ArrayList<>();
    private boolean stopped;

    private YamlReader(JsonParser parser, int lineOffset) {
        this.parser = parser;
        this.lineOffset = lineOffset;
    }

    /**
     * Never fails: what is malformed is among the faults.
     *
     * @param firstLine the line of the file on which the text begins; 1 when it is a file of its own
     */
    public static YamlDocument read(String text, int firstLine) {
        try (var parser = YAML.createParser(ObjectReadContext.empty(), text)) {
            return new YamlReader(parser, firstLine - 1).document();
        }
    }

    private YamlDocument document() {
        YamlNode root = next() == null ? null : node(0);
        var place = parser.currentTokenLocation();
        if (!stopped && root != null && next() != null) {
            place = parser.currentTokenLocation();
            fault(place, "A second document begins here: remove the line '---'.");
        }
        return new YamlDocument(root, faults);
    }

    private @Nullable JsonToken next() {
        if (stopped) {
            return null;
        }
        try {
            return parser.nextToken();
        } catch (JacksonException malformed) {
            stopped = true;
            faults.add(YamlFaults.of(malformed, lineOffset));
            return null;
        }
    }

    private YamlNode node(int depth) {
        var place = parser.currentTokenLocation();
        var token = parser.currentToken();
        if (depth > MAX_DEPTH) {
            fault(place, "Nested too deeply: " + MAX_DEPTH + " levels are the most.");
            stopped = true;
        }
        return switch (token) {
            case START_OBJECT -> mapping(place, depth);
            case START_ARRAY -> sequence(place, depth);
            default -> scalar(place, token);
        };
    }

    private Mapping mapping(TokenStreamLocation start, int depth) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (next() == JsonToken.PROPERTY_NAME) {
            var key = parser.currentName();
            var place = parser.currentTokenLocation();
            if (next() == null) {
                break;
            }
            var entry = new Entry(line(place), place.getColumnNr(), key, node(depth + 1));
            var first = entries.putIfAbsent(key, entry);
            if (first != null) {
                fault(place, "The key '" + key + "' stands here already, in line " + first.line() + ": keep one.");
            }
        }
        return new Mapping(line(start), start.getColumnNr(), List.copyOf(entries.values()));
    }

    private Sequence sequence(TokenStreamLocation start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (var token = next(); token != null && token != JsonToken.END_ARRAY; token = next()) {
            items.add(node(depth + 1));
        }
        return new Sequence(line(start), start.getColumnNr(), items);
    }

    private Scalar scalar(TokenStreamLocation place, JsonToken token) {
        var type = switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> ScalarType.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> ScalarType.FLAG;
            case VALUE_NULL -> ScalarType.NOTHING;
            default -> ScalarType.TEXT;
        };
        if (isAlias()) {
            fault(place, "Aliases ('*name') are not used here: write the text itself, or put it into quotes.");
        }
        var text = type == ScalarType.NOTHING ? "" : parser.getString();
        return new Scalar(line(place), place.getColumnNr(), type, text == null ? "" : text);
    }

    private boolean isAlias() {
        return parser instanceof tools.jackson.dataformat.yaml.YAMLParser yaml && yaml.isCurrentAlias();
    }

    private void fault(TokenStreamLocation place, String message) {
        faults.add(new YamlDocument.Fault(line(place), place.getColumnNr(), message));
    }

    private int line(TokenStreamLocation place) {
        return place.getLineNr() + lineOffset;
    }
}
