package app.acquaint.practice.ui;

import app.acquaint.course.Exercise.FactsExercise;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** A list of short facts. */
class FactsPanel extends ExercisePanel {

    FactsPanel(Task<FactsExercise> task, Desk desk) {
        super(task, "facts", task.words(task.exercise().title()));
        show(new FactList(task, desk));
    }

    @Tag("fact-list")
    @JsModule("./practice/fact-list.ts")
    private static class FactList extends KeptForm {

        private static final List<String> TEXTS =
                List.of("add", "count-min", "count-max", "prompts", "placeholder", "nth", "up", "down", "remove");

        FactList(Task<FactsExercise> task, Desk desk) {
            super(task, desk, "facts", TEXTS);
            var exercise = task.exercise();
            getElement().setProperty("label", task.words(exercise.title()));
            getElement()
                    .setPropertyList(
                            "prompts",
                            exercise.prompts().stream().map(task::words).toList());
            getElement().setProperty("min", exercise.min());
            getElement().setProperty("max", exercise.max());
        }
    }
}
