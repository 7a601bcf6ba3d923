package app.acquaint.practice;

import app.acquaint.common.ContactId;
import app.acquaint.practice.Answer.Agenda;
import app.acquaint.practice.Answer.Checklist;
import app.acquaint.practice.Answer.Choice;
import app.acquaint.practice.Answer.Chosen;
import app.acquaint.practice.Answer.Facts;
import app.acquaint.practice.Answer.Prediction;
import app.acquaint.practice.Answer.Reflection;
import app.acquaint.practice.Answer.Strip;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers to JSON and back. Reading takes what it can: JSON that another release or a person's editor wrote gives an
 * answer as far as it fits, and no answer where nothing does; it never throws.
 */
final class AnswerCodec {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AnswerCodec() {}

    static String write(Answer answer) {
        return JSON.writeValueAsString(
                switch (answer) {
                    case Facts(var facts) -> Map.of("facts", facts);
                    case Strip(var parts) -> Map.of("parts", parts);
                    case Agenda(var segments) -> Map.of("segments", segments);
                    case Reflection(var text) -> Map.of("text", text);
                    case Choice(var chosen) -> Map.of("chosen", new TreeSet<>(chosen));
                    case Checklist(var ticked) -> Map.of("ticked", new TreeSet<>(ticked));
                    case Prediction(var value) -> Map.of("value", value);
                    case Chosen(var contact) -> Map.of("contact", contact.toString());
                });
    }

    /** The answer of the kind asked for; empty when the text holds none. */
    static <A extends Answer> Optional<A> read(Class<A> kind, String text) {
        try {
            var root = JSON.readTree(text);
            return Optional.ofNullable(root)
                    .flatMap(found -> Optional.ofNullable(answer(kind, found)))
                    .map(kind::cast);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static @Nullable Answer answer(Class<? extends Answer> kind, JsonNode root) {
        if (kind == Facts.class) {
            return root.path("facts").isArray() ? new Facts(texts(root.path("facts"))) : null;
        } else if (kind == Strip.class) {
            return root.path("parts").isObject() ? new Strip(textsByName(root.path("parts"))) : null;
        } else if (kind == Agenda.class) {
            return root.path("segments").isArray() ? new Agenda(segments(root.path("segments"))) : null;
        } else if (kind == Reflection.class) {
            return root.path("text").isString()
                    ? new Reflection(root.path("text").asString())
                    : null;
        } else if (kind == Choice.class) {
            return root.path("chosen").isArray() ? new Choice(places(root.path("chosen"))) : null;
        } else if (kind == Checklist.class) {
            return root.path("ticked").isArray() ? new Checklist(Set.copyOf(texts(root.path("ticked")))) : null;
        } else if (kind == Prediction.class) {
            return root.path("value").isInt()
                    ? new Prediction(root.path("value").asInt())
                    : null;
        } else {
            return root.path("contact").isString()
                    ? new Chosen(ContactId.of(root.path("contact").asString()))
                    : null;
        }
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    private static Map<String, String> textsByName(JsonNode object) {
        var texts = new LinkedHashMap<String, String>();
        object.forEachEntry((name, value) -> {
            if (value.isString()) {
                texts.put(name, value.asString());
            }
        });
        return texts;
    }

    private static Set<Integer> places(JsonNode array) {
        var places = new HashSet<Integer>();
        array.valueStream()
                .filter(JsonNode::isInt)
                .map(JsonNode::asInt)
                .filter(place -> place >= 0)
                .forEach(places::add);
        return places;
    }

    private static List<Agenda.Segment> segments(JsonNode array) {
        return array.valueStream()
                .filter(segment -> segment.path("minutes").isInt()
                        && segment.path("minutes").asInt() > 0)
                .map(segment -> new Agenda.Segment(
                        segment.path("id").asString(""),
                        segment.path("title").asString(""),
                        segment.path("minutes").asInt()))
                .toList();
    }
}
