package app.acquaint.practice;

import app.acquaint.course.Exercise.StripExercise;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the pieces of a narrative strip as one text. */
@Component
class StripText {

    private final JsonMapper json;

    StripText(JsonMapper json) {
        this.json = json;
    }

    /** The answers of a strip, as they are kept: a text for each piece. */
    private record Parts(@Nullable Map<String, @Nullable String> parts) {}

    /** The pieces in the strip's order, one after the other; empty when nothing readable is kept. */
    String joined(StripExercise strip, String kept) {
        var parts = read(kept);
        return strip.parts().stream()
                .map(part -> parts.getOrDefault(part.id(), ""))
                .filter(piece -> piece != null && !piece.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    private Map<String, @Nullable String> read(String kept) {
        try {
            var parts = json.readValue(kept, Parts.class).parts();
            return parts == null ? Map.of() : parts;
        } catch (JacksonException _) {
            return Map.of();
        }
    }
}
