package app.acquaint.coach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A draft as one line of JSON: {@code text}, and where a rubric asks for them {@code facts}, {@code mine}, {@code
 * theirs}, {@code next}, {@code situation}, {@code asked}; other keys are passed over.
 *
 * @param id as its author named it; empty when not named
 * @param labels for some or all criteria, whether a person finds them met; empty when nobody judged it, or asked
 */
record DraftLine(String id, Draft draft, Map<String, Boolean> labels) {

    private static final JsonMapper JSON = JsonMapper.shared();

    DraftLine {
        labels = Map.copyOf(labels);
    }

    /** The line is none of these; the message says what to do. */
    static final class Malformed extends Exception {

        private static final long serialVersionUID = 1L;

        private final int column;
        private final String advice;

        Malformed(int column, String advice) {
            super(advice);
            this.column = column;
            this.advice = advice;
        }

        /** What is the matter and what to do, as part of a sentence. */
        String advice() {
            return advice;
        }

        /** Where in the line, 1 for the first character; 0 when it is about all of it. */
        int column() {
            return column;
        }
    }

    static DraftLine read(String line) throws Malformed {
        JsonNode json = json(line);
        if (!json.path("text").isString()) {
            throw new Malformed(0, "there is no text: add \"text\"");
        }
        Draft draft = new Draft(
                json.get("text").stringValue(),
                texts(json, "facts"),
                texts(json, "mine"),
                texts(json, "theirs"),
                text(json, "next"),
                text(json, "situation"),
                text(json, "asked"));
        return new DraftLine(id(json), draft, Map.of());
    }

    /** With its labels, which are passed over otherwise. */
    static DraftLine readLabelled(String line) throws Malformed {
        DraftLine read = read(line);
        return new DraftLine(read.id(), read.draft(), labels(json(line)));
    }

    private static JsonNode json(String line) throws Malformed {
        try {
            return JSON.readTree(line);
        } catch (JacksonException broken) {
            int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
            throw new Malformed(column, "this line is not JSON: write one object to a line");
        }
    }

    private static Map<String, Boolean> labels(JsonNode json) throws Malformed {
        Map<String, Boolean> labels = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> label : json.path("labels").properties()) {
            if (!label.getValue().isBoolean()) {
                throw new Malformed(0, "a label is neither true nor false: write true for met, false for unmet");
            }
            labels.put(label.getKey(), label.getValue().booleanValue());
        }
        return labels;
    }

    private static List<String> texts(JsonNode json, String key) {
        return json.path(key)
                .valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }

    private static String id(JsonNode json) {
        return json.path("id").isValueNode() ? json.get("id").asString("") : "";
    }

    private static @Nullable String text(JsonNode json, String key) {
        return json.path(key).isString() && !json.get(key).stringValue().isBlank()
                ? json.get(key).stringValue()
                : null;
    }
}
