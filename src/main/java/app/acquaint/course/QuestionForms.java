package app.acquaint.course;

import app.acquaint.common.ExerciseId;
import app.acquaint.course.Exercise.ChecklistExercise;
import app.acquaint.course.Exercise.ChoiceExercise;
import app.acquaint.course.Exercise.PersonExercise;
import app.acquaint.course.Exercise.PredictionCheckExercise;
import app.acquaint.course.Exercise.PredictionExercise;
import app.acquaint.course.ExerciseReader.Head;
import java.util.List;

/** The kinds that are answered by choosing, ticking or naming. */
final class QuestionForms {

    private QuestionForms() {}

    static Exercise choice(Head head, Fields fields) {
        var question = fields.requiredPersonalText("question");
        boolean multiple = fields.flag("multiple");
        var options = fields.mappings("options", "an option");
        var read = options.stream().map(QuestionForms::option).toList();
        long correct = read.stream().filter(ChoiceExercise.Option::correct).count();
        if (read.size() == 1) {
            fields.errorAt("options", "One option is no choice: give at least two.");
        } else if (!read.isEmpty() && correct == 0) {
            fields.errorAt("options", "No option is right: add 'correct: true' to the one that is.");
        } else if (correct > 1 && !multiple) {
            rejectSecond(options);
        }
        return new ChoiceExercise(head.id(), head.title(), question, multiple, read);
    }

    static Exercise checklist(Head head, Fields fields) {
        var items = fields.mappings("items", "an item");
        ExerciseReader.distinct(fields, items);
        return new ChecklistExercise(
                head.id(), head.title(), items.stream().map(QuestionForms::item).toList());
    }

    static Exercise prediction(Head head, Fields fields) {
        return new PredictionExercise(
                head.id(),
                head.title(),
                fields.requiredPersonalText("question"),
                fields.requiredText("low"),
                fields.requiredText("high"));
    }

    static Exercise predictionCheck(Head head, Fields fields) {
        var of = fields.requiredScalar("of")
                .map(name -> head.references().expect(fields.problems(), name, "prediction"))
                .orElseGet(() -> new ExerciseId(Fields.UNNAMED));
        return new PredictionCheckExercise(head.id(), head.title(), of, fields.requiredPersonalText("question"));
    }

    static Exercise person(Head head, Fields fields) {
        return new PersonExercise(head.id(), head.title(), fields.requiredText("question"));
    }

    private static ChoiceExercise.Option option(Fields fields) {
        var option = new ChoiceExercise.Option(
                fields.requiredPersonalText("text"), fields.flag("correct"), fields.requiredPersonalText("why"));
        fields.rejectUnknown();
        return option;
    }

    private static ChecklistExercise.Item item(Fields fields) {
        var item = new ChecklistExercise.Item(fields.slug("id"), fields.requiredPersonalText("text"));
        fields.rejectUnknown();
        return item;
    }

    private static void rejectSecond(List<Fields> options) {
        options.stream()
                .filter(option -> option.flag("correct"))
                .skip(1)
                .findFirst()
                .ifPresent(option -> option.errorAt(
                        "correct", "A second right option: add 'multiple: true' to the exercise, or keep one."));
    }
}
