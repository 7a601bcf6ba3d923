package app.acquaint.course;

import app.acquaint.common.ExerciseId;
import app.acquaint.course.markdown.Part;
import app.acquaint.course.yaml.YamlNode.Mapping;
import app.acquaint.course.yaml.YamlNode.Scalar;
import app.acquaint.course.yaml.YamlReader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the fenced blocks of a course; one form for each kind. */
final class ExerciseReader {

    private static final Map<String, Form> FORMS = new TreeMap<>(Map.ofEntries(
            Map.entry("draft", WritingForms::draft),
            Map.entry("facts", WritingForms::facts),
            Map.entry("strip", WritingForms::strip),
            Map.entry("reflection", WritingForms::reflection),
            Map.entry("choice", QuestionForms::choice),
            Map.entry("checklist", QuestionForms::checklist),
            Map.entry("prediction", QuestionForms::prediction),
            Map.entry("prediction-check", QuestionForms::predictionCheck),
            Map.entry("person", QuestionForms::person),
            Map.entry("commitment", DoingForms::commitment),
            Map.entry("agenda", DoingForms::agenda),
            Map.entry("act", DoingForms::act),
            Map.entry("portfolio", DoingForms::portfolio)));

    private final References references;
    private final Set<String> rubrics;

    ExerciseReader(References references, Set<String> rubrics) {
        this.references = references;
        this.rubrics = rubrics;
    }

    /** Reads the keys of one kind. */
    @FunctionalInterface
    interface Form {
        Exercise read(Head head, Fields fields);
    }

    /**
     * What a form needs beside its keys.
     *
     * @param rubrics that drafts may name
     */
    record Head(ExerciseId id, String title, References references, Set<String> rubrics) {}

    /** The info strings that make a fenced block an exercise. */
    static Set<String> kinds() {
        return FORMS.keySet();
    }

    /** Reads one block; what is the matter is reported, and what is returned then is never shown. */
    Exercise read(FileProblems problems, Part.Fence fence) {
        var document = YamlReader.read(fence.text(), fence.firstLine());
        problems.faults(document);
        int line = fence.spot().line();
        int column = fence.spot().column();
        if (!(document.root() instanceof Mapping) && document.faults().isEmpty()) {
            problems.error(line, column, "This block needs keys, at least 'id: …'.");
        }
        var keys = document.root() instanceof Mapping mapping ? mapping : new Mapping(line, column, List.of());
        // of a malformed block only the name is of use: so that nobody is told that it does not exist
        boolean readable = document.faults().isEmpty() && document.root() instanceof Mapping;
        var heard = readable ? problems : new Problems().in(problems.file());
        var fields = new Fields(heard, keys, article(fence.kind()), line, column);
        var exercise = exercise(fence.kind(), fields);
        fields.scalar("id")
                .filter(id -> !exercise.id().value().equals(Fields.UNNAMED))
                .ifPresent(id -> references.declare(problems, fence.kind(), id, exercise));
        return exercise;
    }

    private Exercise exercise(String kind, Fields fields) {
        var head = new Head(new ExerciseId(fields.slug("id")), fields.personalText("title"), references, rubrics);
        var form = FORMS.get(kind);
        if (form == null) {
            throw new IllegalArgumentException("not a kind of exercise: " + kind);
        }
        var exercise = form.read(head, fields);
        fields.rejectUnknown();
        return exercise;
    }

    private static String article(String kind) {
        return ("aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + "'" + kind + "' block";
    }

    /** Reports entries of a list that have the same id. */
    static void distinct(Fields owner, List<Fields> items) {
        var seen = new HashSet<String>();
        for (var item : items) {
            item.scalar("id")
                    .filter(id -> !seen.add(id.text()))
                    .ifPresent((Scalar id) -> owner.problems()
                            .error(
                                    id.line(),
                                    id.column(),
                                    "The id '" + id.text() + "' stands in this list already: give each its own."));
        }
    }
}
