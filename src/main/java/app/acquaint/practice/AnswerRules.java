package app.acquaint.practice;

import app.acquaint.course.Exercise.ChecklistExercise;
import app.acquaint.course.Exercise.ChoiceExercise;
import app.acquaint.course.Exercise.FactsExercise;
import app.acquaint.course.Exercise.StripExercise;
import java.util.stream.Collectors;

/** When an exercise counts as answered; what is not listed here counts as soon as an answer stands. */
final class AnswerRules {

    private AnswerRules() {}

    /** From the least number of facts on. */
    static boolean answers(Answer.Facts answer, FactsExercise exercise) {
        return answer.filled().size() >= Math.max(1, exercise.min());
    }

    /** When every part says something. */
    static boolean answers(Answer.Strip answer, StripExercise exercise) {
        return exercise.parts().stream()
                .noneMatch(part -> answer.parts().getOrDefault(part.id(), "").isBlank());
    }

    /** When at least one of the options is chosen. */
    static boolean answers(Answer.Choice answer, ChoiceExercise exercise) {
        return answer.chosen().stream()
                .anyMatch(place -> place < exercise.options().size());
    }

    /** When every item is ticked. */
    static boolean answers(Answer.Checklist answer, ChecklistExercise exercise) {
        return answer.ticked()
                .containsAll(exercise.items().stream()
                        .map(ChecklistExercise.Item::id)
                        .collect(Collectors.toSet()));
    }

    /** When something is written. */
    static boolean answers(Answer.Reflection answer) {
        return !answer.text().isBlank();
    }

    /** When a plan was kept. */
    static boolean answers(Answer.Agenda answer) {
        return !answer.segments().isEmpty();
    }
}
