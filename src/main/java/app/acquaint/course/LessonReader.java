package app.acquaint.course;

import app.acquaint.common.LessonId;
import app.acquaint.course.Exercise.ActExercise;
import app.acquaint.course.Exercise.DraftExercise;
import app.acquaint.course.markdown.MarkdownLesson;
import app.acquaint.course.markdown.Part;
import app.acquaint.course.yaml.YamlNode.Mapping;
import app.acquaint.course.yaml.YamlNode.Scalar;
import app.acquaint.course.yaml.YamlReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one lesson's file: front matter, exercises, and what the Markdown has to say. */
final class LessonReader {

    private static final int MAX_MINUTES = 60;

    private final ExerciseReader exercises;
    private final DoneRules doneRules;

    LessonReader(ExerciseReader exercises, References references) {
        this.exercises = exercises;
        this.doneRules = new DoneRules(references);
    }

    LessonDraft read(FileProblems in, String text) {
        var markdown = MarkdownLesson.read(text, ExerciseReader.kinds());
        report(in, markdown);
        Map<Part.Fence, Exercise> read = new HashMap<>();
        for (var part : markdown.parts()) {
            if (part instanceof Part.Fence fence) {
                read.put(fence, exercises.read(in, fence));
            }
        }
        var front = Optional.ofNullable(markdown.frontMatter());
        if (front.isEmpty()) {
            in.error(1, 1, "A lesson begins with front matter: a line '---', keys such as 'id: …', and a line '---'.");
        }
        return front.flatMap(fence -> keys(in, fence))
                .map(keys -> withFrontMatter(in, keys, markdown, read))
                .orElseGet(() -> new LessonDraft(
                        in, Optional.empty(), new LessonId(Fields.UNNAMED), "", "", 1, List.of(), markdown, read));
    }

    private LessonDraft withFrontMatter(
            FileProblems in, Mapping keys, MarkdownLesson markdown, Map<Part.Fence, Exercise> read) {
        var fields = new Fields(in, keys, "a lesson", 1, 1);
        var lesson = new LessonDraft(
                in,
                fields.scalar("id"),
                new LessonId(fields.slug("id")),
                fields.requiredText("title"),
                fields.requiredText("rule"),
                fields.requiredNumber("minutes", 1, MAX_MINUTES),
                doneRules.read(fields, recordable(read.values())),
                markdown,
                read);
        fields.rejectUnknown();
        return lesson;
    }

    /** The keys of the front matter; empty where they cannot be read, which is reported. */
    private static Optional<Mapping> keys(FileProblems in, Part.Fence fence) {
        var document = YamlReader.read(fence.text(), fence.firstLine());
        in.faults(document);
        if (document.root() instanceof Mapping mapping && document.faults().isEmpty()) {
            return Optional.of(mapping);
        }
        if (document.faults().isEmpty()) {
            in.error(1, 1, "The front matter needs keys: id, title, rule, minutes and done.");
        }
        return Optional.empty();
    }

    private static List<Act> recordable(Collection<Exercise> exercises) {
        return exercises.stream()
                .<Act>mapMulti((exercise, next) -> {
                    if (exercise instanceof ActExercise act) {
                        next.accept(act.act());
                    } else if (exercise instanceof DraftExercise draft && draft.sent() != null) {
                        next.accept(draft.sent());
                    }
                })
                .toList();
    }

    private static void report(FileProblems in, MarkdownLesson markdown) {
        for (var notice : markdown.notices()) {
            var spot = notice.spot();
            if (notice.error()) {
                in.error(spot.line(), spot.column(), notice.message());
            } else {
                in.warning(spot.line(), spot.column(), notice.message());
            }
        }
        for (var code : markdown.code()) {
            NearName.of(code.kind(), ExerciseReader.kinds())
                    .ifPresent(kind -> in.warning(
                            code.spot().line(),
                            code.spot().column(),
                            "'" + code.kind() + "' is no kind of exercise, so this is shown as code. Did you mean '"
                                    + kind + "'?"));
        }
        for (var image : markdown.images()) {
            if (image.text().isEmpty()) {
                in.error(
                        image.spot().line(),
                        image.spot().column(),
                        "This image has no text for those who cannot see it: write ![what it shows](" + image.address()
                                + ").");
            }
        }
    }

    /** Where a lesson's id stands, to point at it. */
    static Optional<Scalar> named(LessonDraft lesson) {
        return lesson.idPlace().filter(id -> !lesson.id().value().equals(Fields.UNNAMED));
    }
}
