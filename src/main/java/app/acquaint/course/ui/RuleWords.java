package app.acquaint.course.ui;

import app.acquaint.common.ExerciseId;
import app.acquaint.course.Course;
import app.acquaint.course.DoneRule;
import app.acquaint.course.Exercise;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/** Says a rule for done as a sentence that follows "Done when". */
record RuleWords(Course course, String person) {

    /** Looks up a text of the page's language. */
    interface Texts extends Serializable {
        String get(String key, Object... arguments);
    }

    String of(DoneRule rule, Texts texts) {
        return switch (rule) {
            case DoneRule.Read ignored -> texts.get("course.rule.read");
            case DoneRule.Answered answered -> texts.get("course.rule.answered", name(answered.exercise(), texts));
            case DoneRule.DraftHolds holds -> texts.get("course.rule.draft", name(holds.draft(), texts));
            case DoneRule.ActDone done ->
                texts.get("course.rule.act."
                        + done.act().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }

    /** The exercise on the page that the rule is about; empty when it is about none. */
    Optional<ExerciseId> exercise(DoneRule rule) {
        return switch (rule) {
            case DoneRule.Read ignored -> Optional.empty();
            case DoneRule.Answered answered -> Optional.of(answered.exercise());
            case DoneRule.DraftHolds holds -> Optional.of(holds.draft());
            case DoneRule.ActDone ignored -> Optional.empty();
        };
    }

    private String name(ExerciseId id, Texts texts) {
        return course.exercise(id)
                .map(this::nameOf)
                .filter(name -> !name.isBlank())
                .map(name -> name.replace("{person}", person))
                .orElseGet(() -> texts.get("course.rule.this-exercise"));
    }

    private String nameOf(Exercise exercise) {
        return exercise.title().isBlank() ? question(exercise) : exercise.title();
    }

    private static String question(Exercise exercise) {
        return switch (exercise) {
            case Exercise.ChoiceExercise choice -> choice.question();
            case Exercise.ReflectionExercise reflection -> reflection.question();
            case Exercise.PredictionExercise prediction -> prediction.question();
            case Exercise.PredictionCheckExercise check -> check.question();
            case Exercise.PersonExercise who -> who.question();
            default -> "";
        };
    }
}
