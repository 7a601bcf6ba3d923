package app.acquaint.course;

import app.acquaint.coach.Rubric;
import app.acquaint.common.RubricId;
import app.acquaint.course.CourseOutline.StepOutline;
import app.acquaint.course.LessonAddresses.Target;
import app.acquaint.course.markdown.Mention;
import app.acquaint.course.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads one course: its outline, its rubrics, its lessons, and then what refers to what. */
final class CourseReader {

    private final CourseFiles files;
    private final Problems problems = new Problems();
    private final References references = new References();
    private final Map<String, LessonDraft> lessons = new LinkedHashMap<>();

    private CourseReader(CourseFiles files) {
        this.files = files;
    }

    /** Never fails: what is the matter is among the problems. */
    static CourseReading read(CourseFiles files) {
        return new CourseReader(files).read();
    }

    private CourseReading read() {
        var outline = files.text(problems, CourseFiles.OUTLINE)
                .map(text -> CourseOutline.read(files.in(problems, CourseFiles.OUTLINE), text))
                .orElseGet(() -> CourseOutline.read(new Problems().in(""), ""));
        var rubrics = RubricFiles.read(files, problems);
        readLessons(outline, new LessonReader(new ExerciseReader(references, rubrics.ids()), references));
        references.resolve();
        rejectDoubleLessonIds();
        warnOfUnused(outline);
        rubrics.checkExamples();
        rubrics.checkLessons(this::lessonTarget);
        var images = images();
        var rendered = new HashMap<String, Lesson>();
        lessons.forEach((file, lesson) -> {
            var addresses = new LessonAddresses(outline.id(), lessons, images, file);
            report(lesson, lesson.markdown().links(), addresses::linkTarget);
            report(lesson, lesson.markdown().images(), addresses::imageTarget);
            rendered.put(file, lesson.render(addresses, outline.language()));
        });
        return new CourseReading(
                course(outline, rubrics.understood(), rendered),
                outline.in().file(),
                outline.idLine(),
                images,
                problems.sorted());
    }

    private void readLessons(CourseOutline outline, LessonReader reader) {
        var first = new HashMap<String, Scalar>();
        outline.lessonFiles().forEach(named -> {
            var earlier = first.putIfAbsent(named.text(), named);
            if (earlier != null) {
                outline.in()
                        .error(
                                named.line(),
                                named.column(),
                                "'" + named.text() + "' is listed already, in line " + earlier.line() + ": keep one.");
            } else if (!files.exists(named.text())) {
                outline.in()
                        .error(
                                named.line(),
                                named.column(),
                                "There is no file '" + named.text() + "' in the course's folder."
                                        + NearName.question(named.text(), files.paths()));
            } else {
                files.text(problems, named.text())
                        .ifPresent(text ->
                                lessons.put(named.text(), reader.read(files.in(problems, named.text()), text)));
            }
        });
    }

    private void rejectDoubleLessonIds() {
        var first = new HashMap<String, LessonDraft>();
        lessons.values()
                .forEach(lesson -> LessonReader.named(lesson).ifPresent(id -> {
                    var earlier = first.putIfAbsent(id.text(), lesson);
                    if (earlier != null) {
                        lesson.in()
                                .error(
                                        id.line(),
                                        id.column(),
                                        "The lesson '" + id.text() + "' exists already, in "
                                                + earlier.in().file() + ": give this one another id.");
                    }
                }));
    }

    private void warnOfUnused(CourseOutline outline) {
        var listed = outline.lessonFiles().map(Scalar::text).collect(Collectors.toSet());
        if (outline.readable()) {
            files.paths().stream()
                    .filter(path -> path.endsWith(".md") && !listed.contains(path) && !path.equals("README.md"))
                    .forEach(path -> files.in(problems, path)
                            .warning("No step lists this file: add it to course.yaml, or remove it."));
        }
    }

    /** Where a criterion's {@code lesson-id} or {@code lesson-id#anchor} leads. */
    private Target lessonTarget(String reference) {
        int hash = reference.indexOf('#');
        var id = hash < 0 ? reference : reference.substring(0, hash);
        var lesson = lessons.values().stream()
                .filter(candidate -> candidate.id().value().equals(id))
                .findFirst();
        if (lesson.isEmpty()) {
            var ids = lessons.values().stream().map(known -> known.id().value()).toList();
            return new Target.Nowhere("There is no lesson '" + id + "' in this course." + NearName.question(id, ids));
        }
        var anchors = lesson.get().markdown().anchors();
        return hash < 0 || anchors.contains(reference.substring(hash + 1))
                ? new Target.To(reference)
                : new Target.Nowhere("There is no heading '" + reference.substring(hash) + "' in the lesson '" + id
                        + "'." + NearName.question(reference.substring(hash + 1), anchors));
    }

    private Map<String, Image> images() {
        var images = new TreeMap<String, Image>();
        files.files().forEach((path, bytes) -> {
            if (Image.typeOf(path).isPresent()) {
                images.put(path, Image.of(path, bytes));
            }
        });
        return images;
    }

    private static void report(LessonDraft lesson, List<Mention> mentions, Function<String, Target> targets) {
        for (var mention : mentions) {
            if (targets.apply(mention.address()) instanceof Target.Nowhere nowhere) {
                lesson.in().error(mention.spot().line(), mention.spot().column(), nowhere.reason());
            }
        }
    }

    private Course course(CourseOutline outline, Map<String, Rubric> rubrics, Map<String, Lesson> rendered) {
        var steps = new ArrayList<Step>();
        var numbers = outline.numbers();
        for (StepOutline step : outline.steps()) {
            var own = step.lessons().stream()
                    .map(named -> rendered.get(named.text()))
                    .filter(Objects::nonNull)
                    .toList();
            steps.add(new Step(step.id(), step.title(), step.summary(), step.kind(), numbers.get(steps.size()), own));
        }
        var byId = rubrics.entrySet().stream()
                .collect(Collectors.toMap(rubric -> new RubricId(rubric.getKey()), Map.Entry::getValue));
        return new Course(
                outline.id(),
                outline.title(),
                outline.description(),
                outline.language().toLanguageTag(),
                steps,
                byId,
                files.hash());
    }
}
