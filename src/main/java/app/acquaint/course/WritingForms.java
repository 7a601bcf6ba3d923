package app.acquaint.course;

import app.acquaint.common.ExerciseId;
import app.acquaint.common.RubricId;
import app.acquaint.common.Slugs;
import app.acquaint.course.Exercise.DraftExercise;
import app.acquaint.course.Exercise.FactsExercise;
import app.acquaint.course.Exercise.ReflectionExercise;
import app.acquaint.course.Exercise.StripExercise;
import app.acquaint.course.ExerciseReader.Head;
import app.acquaint.course.yaml.YamlNode.Scalar;
import org.jspecify.annotations.Nullable;

/** The kinds in which the learner writes. */
final class WritingForms {

    private static final int MAX_FACTS = 30;
    private static final int MAX_PIECE_WORDS = 300;

    private WritingForms() {}

    static Exercise draft(Head head, Fields fields) {
        boolean about = about(fields);
        var sent = fields.scalar("sent")
                .flatMap(word -> Acts.read(fields.problems(), word, Act.ASKED, Act.THANKED))
                .orElse(null);
        if (sent != null && !about) {
            fields.errorAt("sent", "'sent' is recorded for the chosen person: add 'about: person'.");
        }
        return new DraftExercise(
                head.id(),
                head.title(),
                fields.personalText("shared-as"),
                rubric(head, fields),
                about,
                sent,
                fields.personalText("subject"),
                fields.personalText("placeholder"),
                listedFacts(head, fields),
                fields.text("model"),
                answers(fields));
    }

    private static DraftExercise.@Nullable Message answers(Fields fields) {
        var text = fields.text("asked");
        if (fields.entry("situation").isEmpty()) {
            if (!text.isEmpty()) {
                fields.errorAt(
                        "asked", "'asked' needs to be judged by something: add 'situation: …', as its rubric has it.");
            }
            return null;
        }
        return new DraftExercise.Message(fields.slug("situation"), text);
    }

    static Exercise facts(Head head, Fields fields) {
        int min = fields.number("min", 1, MAX_FACTS, 1);
        int max = fields.number("max", 1, MAX_FACTS, Math.max(min, 10));
        if (max < min) {
            fields.errorAt("max", "'max' is less than 'min': raise it to at least " + min + ".");
        }
        var prompts = fields.scalars(fields.list("prompts")).stream()
                .map(Scalar::text)
                .toList();
        return new FactsExercise(head.id(), head.title(), prompts, min, max);
    }

    static Exercise strip(Head head, Fields fields) {
        var into = fields.requiredScalar("into")
                .map(draft -> head.references().expect(fields.problems(), draft, "draft"))
                .orElseGet(() -> new ExerciseId(Fields.UNNAMED));
        var items = fields.mappings("parts", "a part");
        ExerciseReader.distinct(fields, items);
        var parts = items.stream().map(WritingForms::part).toList();
        return new StripExercise(head.id(), head.title(), listedFacts(head, fields), into, parts);
    }

    static Exercise reflection(Head head, Fields fields) {
        return new ReflectionExercise(
                head.id(),
                head.title(),
                fields.requiredPersonalText("question"),
                fields.personalText("placeholder"),
                fields.text("model"));
    }

    private static StripExercise.Part part(Fields fields) {
        var part = new StripExercise.Part(
                fields.slug("id"),
                fields.requiredText("title"),
                fields.requiredPersonalText("prompt"),
                fields.requiredNumber("words", 1, MAX_PIECE_WORDS));
        fields.rejectUnknown();
        return part;
    }

    private static boolean about(Fields fields) {
        var about = fields.scalar("about");
        about.filter(word -> !word.text().equals("person"))
                .ifPresent(
                        word -> fields.problems()
                                .error(
                                        word.line(),
                                        word.column(),
                                        "A draft is about a person or about nobody: write 'about: person', or leave the key out."));
        return about.isPresent();
    }

    private static @Nullable RubricId rubric(Head head, Fields fields) {
        return fields.scalar("rubric")
                .map(name -> {
                    if (!head.rubrics().contains(name.text())) {
                        fields.problems()
                                .error(
                                        name.line(),
                                        name.column(),
                                        "There is no rubric '" + name.text() + "': put it into rubrics/" + name.text()
                                                + ".yaml, or leave the key out for a sheet without a coach."
                                                + NearName.question(name.text(), head.rubrics()));
                    }
                    return new RubricId(Slugs.isSlug(name.text()) ? name.text() : Fields.UNNAMED);
                })
                .orElse(null);
    }

    private static @Nullable ExerciseId listedFacts(Head head, Fields fields) {
        return fields.scalar("facts")
                .map(name -> head.references().expect(fields.problems(), name, "facts"))
                .orElse(null);
    }
}
