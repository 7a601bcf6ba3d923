package app.acquaint.practice.ui;

import app.acquaint.course.Exercise.PredictionCheckExercise;
import app.acquaint.course.Exercise.PredictionExercise;
import app.acquaint.practice.Answers;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Optional;

/** How it was, beside the guess made before. */
class PredictionCheckPanel extends ExercisePanel {

    private final Optional<Integer> before;

    PredictionCheckPanel(Task<PredictionCheckExercise> task, Answers answers) {
        super(
                task,
                "prediction",
                task.words(headingOf(task.exercise().title(), task.exercise().question())));
        var asked = task.course()
                .exercise(task.exercise().of())
                .filter(PredictionExercise.class::isInstance)
                .map(PredictionExercise.class::cast);
        before = asked.flatMap(exercise -> PredictionPanel.guess(task, exercise, answers));
        var question = task.words(task.exercise().question());
        var scale = new Scale(
                question,
                asked.map(PredictionExercise::low).orElse(""),
                asked.map(PredictionExercise::high).orElse(""),
                before);
        new ScaleKeeper(task, answers, scale, this).onKept(this::compare);
        var parts = new ArrayList<Component>();
        if (!task.exercise().title().isEmpty()) {
            parts.add(question(question));
        }
        parts.add(quiet(before.map(guess -> getTranslation("practice.exercise.prediction.before", guess))
                .orElseGet(() -> getTranslation("practice.exercise.prediction.no-guess"))));
        parts.add(scale);
        show(parts.toArray(Component[]::new));
    }

    private void compare(int after) {
        say(before.map(guess ->
                        getTranslation("practice.exercise.prediction." + difference(guess, after), guess, after))
                .orElseGet(() -> getTranslation("practice.exercise.prediction.check-kept")));
    }

    private static String difference(int before, int after) {
        return switch (Integer.signum(after - before)) {
            case -1 -> "easier";
            case 0 -> "same";
            default -> "harder";
        };
    }
}
