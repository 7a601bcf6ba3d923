package app.acquaint.practice.ui;

import app.acquaint.course.Exercise.PredictionExercise;
import app.acquaint.practice.Answer.Prediction;
import app.acquaint.practice.Answers;
import java.util.Optional;

/** A guess from 0 to 10, kept as it is made. */
class PredictionPanel extends ExercisePanel {

    PredictionPanel(Task<PredictionExercise> task, Answers answers) {
        super(
                task,
                "prediction",
                task.words(headingOf(task.exercise().title(), task.exercise().question())));
        var exercise = task.exercise();
        var question = task.words(exercise.question());
        var scale = new Scale(question, exercise.low(), exercise.high(), Optional.empty());
        var keeper = new ScaleKeeper(task, answers, scale, this);
        keeper.onKept(_ -> say(getTranslation("practice.exercise.prediction.kept")));
        if (exercise.title().isEmpty()) {
            show(scale);
        } else {
            show(question(question), scale);
        }
    }

    /** The guess made in the exercise; empty before one was made. */
    static Optional<Integer> guess(Task<?> task, PredictionExercise exercise, Answers answers) {
        return answers.find(task.owner(), task.courseId(), exercise.id(), Prediction.class)
                .answer()
                .map(Prediction::value);
    }
}
