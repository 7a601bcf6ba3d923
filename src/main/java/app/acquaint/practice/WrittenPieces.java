package app.acquaint.practice;

import app.acquaint.common.AccountId;
import app.acquaint.course.Course;
import app.acquaint.course.CourseCatalog;
import app.acquaint.course.Exercise;
import app.acquaint.course.Exercise.DraftExercise;
import app.acquaint.course.Exercise.FactsExercise;
import app.acquaint.course.Exercise.ReflectionExercise;
import app.acquaint.course.Exercise.StripExercise;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything a learner wrote in words, whatever became of the exercise or the person. */
@Component
public class WrittenPieces {

    private final Writings writings;
    private final CourseCatalog catalog;
    private final JsonMapper json;

    WrittenPieces(Writings writings, CourseCatalog catalog, JsonMapper json) {
        this.writings = writings;
        this.catalog = catalog;
        this.json = json;
    }

    /** Last saved first; without ticks, choices and figures, and without what is empty and always was. */
    public List<WrittenPiece> of(AccountId owner) {
        return writings.all(owner).stream()
                .map(this::piece)
                .flatMap(Optional::stream)
                .filter(piece -> !piece.readable().isBlank()
                        || writings.versions(piece.writing().key()).size() > 1)
                .toList();
    }

    /** A text as it is kept, or for a form's answers the words in it, a line each. */
    public String readable(String text) {
        return words(text).orElse(text);
    }

    private Optional<WrittenPiece> piece(Writing writing) {
        var course = catalog.find(writing.key().course());
        var exercise = course.flatMap(found -> found.exercise(writing.key().exercise()));
        return exercise.isPresent() ? known(writing, course, exercise.get()) : Optional.of(gone(writing, course));
    }

    private Optional<WrittenPiece> known(Writing writing, Optional<Course> course, Exercise exercise) {
        return switch (exercise) {
            case DraftExercise draft ->
                Optional.of(new WrittenPiece(writing, draft.title(), writing.text(), true, course, Optional.of(draft)));
            case ReflectionExercise reflection ->
                Optional.of(form(
                        writing, reflection.title().isEmpty() ? reflection.question() : reflection.title(), course));
            case FactsExercise facts -> Optional.of(form(writing, facts.title(), course));
            case StripExercise strip -> Optional.of(form(writing, strip.title(), course));
            default -> Optional.empty();
        };
    }

    private WrittenPiece gone(Writing writing, Optional<Course> course) {
        return form(writing, "", course);
    }

    private WrittenPiece form(Writing writing, String title, Optional<Course> course) {
        var words = words(writing.text());
        return new WrittenPiece(
                writing, title, words.orElse(writing.text()), words.isEmpty(), course, Optional.empty());
    }

    /** The words in a form's answers, a line each; empty when the text is no form's but was typed as it stands. */
    private Optional<String> words(String text) {
        if (!text.startsWith("{")) {
            return Optional.empty();
        }
        try {
            return Optional.of(strings(json.readTree(text))
                    .filter(words -> !words.isBlank())
                    .collect(Collectors.joining("\n")));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static Stream<String> strings(JsonNode node) {
        return node.isString()
                ? Stream.of(node.stringValue())
                : node.values().stream().flatMap(WrittenPieces::strings);
    }
}
