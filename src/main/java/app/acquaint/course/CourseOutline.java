package app.acquaint.course;

import app.acquaint.common.CourseId;
import app.acquaint.common.StepId;
import app.acquaint.course.yaml.YamlNode.Mapping;
import app.acquaint.course.yaml.YamlNode.Scalar;
import app.acquaint.course.yaml.YamlReader;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What {@code course.yaml} says.
 *
 * @param in the problems of that file
 * @param idLine where its id stands
 * @param readable whether the file could be read at all
 */
record CourseOutline(
        FileProblems in,
        boolean readable,
        CourseId id,
        int idLine,
        String title,
        String description,
        Locale language,
        List<StepOutline> steps) {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /** @param lessons the files, relative to the course's folder */
    record StepOutline(StepId id, String title, String summary, Step.Kind kind, List<Scalar> lessons) {}

    static CourseOutline read(FileProblems in, String text) {
        var document = YamlReader.read(text, 1);
        in.faults(document);
        if (!(document.root() instanceof Mapping keys) || !document.faults().isEmpty()) {
            if (document.faults().isEmpty()) {
                in.error(1, 1, "course.yaml needs keys: id, title, language and steps.");
            }
            return new CourseOutline(in, false, new CourseId(Fields.UNNAMED), 1, "", "", Locale.ENGLISH, List.of());
        }
        var fields = new Fields(in, keys, "course.yaml", 1, 1);
        var items = fields.mappings("steps", "a step");
        ExerciseReader.distinct(fields, items);
        var outline = new CourseOutline(
                in,
                true,
                new CourseId(fields.slug("id")),
                fields.scalar("id").map(Scalar::line).orElse(1),
                fields.requiredText("title"),
                fields.text("description"),
                language(fields),
                items.stream().map(CourseOutline::step).toList());
        fields.rejectUnknown();
        return outline;
    }

    /** All files named, in the order of the course. */
    Stream<Scalar> lessonFiles() {
        return steps.stream().flatMap(step -> step.lessons().stream());
    }

    /** The number that each step is shown with: those of kind {@code step} count from 1, the others have 0. */
    List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        int next = 1;
        for (var step : steps) {
            numbers.add(step.kind() == Step.Kind.STEP ? next++ : 0);
        }
        return numbers;
    }

    private static StepOutline step(Fields fields) {
        var step = new StepOutline(
                new StepId(fields.slug("id")),
                fields.requiredText("title"),
                fields.text("summary"),
                kind(fields),
                fields.scalars(fields.requiredList("lessons")));
        fields.rejectUnknown();
        return step;
    }

    private static Step.Kind kind(Fields fields) {
        return fields.requiredScalar("kind")
                .map(word -> switch (word.text()) {
                    case "why" -> Step.Kind.WHY;
                    case "step" -> Step.Kind.STEP;
                    case "graduation" -> Step.Kind.GRADUATION;
                    default -> {
                        fields.problems().error(word.line(), word.column(), "'kind' is why, step or graduation.");
                        yield Step.Kind.STEP;
                    }
                })
                .orElse(Step.Kind.STEP);
    }

    private static Locale language(Fields fields) {
        var tag = fields.requiredScalar("language");
        var language = tag.map(Scalar::text).flatMap(CourseOutline::locale);
        if (language.isEmpty()) {
            tag.ifPresent(word -> fields.problems()
                    .error(
                            word.line(),
                            word.column(),
                            "'" + word.text() + "' is no language: write a tag such as en, de or pt-BR."));
        }
        return language.orElse(Locale.ENGLISH);
    }

    private static Optional<Locale> locale(String tag) {
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            return LANGUAGES.contains(locale.getLanguage()) ? Optional.of(locale) : Optional.empty();
        } catch (IllformedLocaleException malformed) {
            return Optional.empty();
        }
    }
}
