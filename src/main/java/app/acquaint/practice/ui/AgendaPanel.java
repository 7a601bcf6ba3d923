package app.acquaint.practice.ui;

import app.acquaint.course.Exercise.AgendaExercise;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;

/** A plan for the minutes of a meeting. */
class AgendaPanel extends ExercisePanel {

    AgendaPanel(Task<AgendaExercise> task, Desk desk) {
        super(task, "agenda", task.words(task.exercise().title()));
        show(new AgendaPlan(task, desk));
    }

    @Tag("agenda-plan")
    @JsModule("./practice/agenda-plan.ts")
    private static class AgendaPlan extends KeptForm {

        private static final List<String> TEXTS = List.of(
                "total",
                "keep",
                "add",
                "again",
                "again-done",
                "nth",
                "length",
                "minutes",
                "shorter",
                "longer",
                "up",
                "down",
                "remove",
                "now",
                "now-one",
                "moved",
                "removed");

        AgendaPlan(Task<AgendaExercise> task, Desk desk) {
            super(task, desk, "agenda", TEXTS);
            var exercise = task.exercise();
            getElement().setProperty("label", task.words(exercise.title()));
            getElement().setProperty("minutes", exercise.minutes());
            getElement()
                    .setPropertyList(
                            "suggested",
                            exercise.segments().stream()
                                    .map(segment -> Map.of(
                                            "id", segment.id(),
                                            "title", task.words(segment.title()),
                                            "minutes", segment.minutes()))
                                    .toList());
        }
    }
}
