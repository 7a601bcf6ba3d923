package app.acquaint.practice.ui;

import app.acquaint.course.Exercise.ReflectionExercise;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** A private thought in writing. */
class ReflectionPanel extends ExercisePanel {

    ReflectionPanel(Task<ReflectionExercise> task, Desk desk) {
        super(
                task,
                "reflection",
                task.words(headingOf(task.exercise().title(), task.exercise().question())));
        var form = new ReflectionSheet(task, desk);
        if (task.exercise().title().isEmpty()) {
            show(form);
        } else {
            show(question(task.words(task.exercise().question())), form);
        }
    }

    @Tag("reflection-sheet")
    @JsModule("./practice/reflection-sheet.ts")
    private static class ReflectionSheet extends KeptForm {

        ReflectionSheet(Task<ReflectionExercise> task, Desk desk) {
            super(task, desk, "reflection", List.of("private", "model"));
            getElement().setProperty("label", task.words(task.exercise().question()));
            getElement().setProperty("placeholder", task.words(task.exercise().placeholder()));
            getElement().setProperty("model", task.words(task.exercise().model().strip()));
        }
    }
}
