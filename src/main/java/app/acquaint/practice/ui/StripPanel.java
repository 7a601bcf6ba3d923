package app.acquaint.practice.ui;

import app.acquaint.course.Exercise.StripExercise;
import app.acquaint.practice.Answer;
import app.acquaint.practice.Answers;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;

/** A narrative in short pieces, with the facts that it is to carry. */
class StripPanel extends ExercisePanel {

    StripPanel(Task<StripExercise> task, Desk desk) {
        super(task, "strip", task.words(task.exercise().title()));
        show(new NarrativeStrip(task, desk, facts(task, desk.answers())));
    }

    private static List<String> facts(Task<StripExercise> task, Answers answers) {
        var listed = task.exercise().facts();
        return listed == null
                ? List.of()
                : answers.find(task.owner(), task.courseId(), listed, Answer.Facts.class)
                        .answer()
                        .map(Answer.Facts::filled)
                        .orElse(List.of());
    }

    @Tag("narrative-strip")
    @JsModule("./practice/narrative-strip.ts")
    private static class NarrativeStrip extends KeptForm {

        private static final List<String> TEXTS = List.of(
                "length",
                "facts",
                "covered",
                "not-yet",
                "seconds",
                "together",
                "replace",
                "replace-yes",
                "replace-add",
                "replace-no",
                "put");

        NarrativeStrip(Task<StripExercise> task, Desk desk, List<String> facts) {
            super(task, desk, "strip", TEXTS);
            var exercise = task.exercise();
            var listed = exercise.facts();
            getElement().setProperty("factsFrom", listed == null ? "" : listed.value());
            getElement().setProperty("into", exercise.into().value());
            getElement().setPropertyList("facts", facts);
            getElement()
                    .setPropertyList(
                            "parts",
                            exercise.parts().stream()
                                    .map(part -> Map.of(
                                            "id", part.id(),
                                            "title", task.words(part.title()),
                                            "prompt", task.words(part.prompt()),
                                            "words", part.words()))
                                    .toList());
        }
    }
}
