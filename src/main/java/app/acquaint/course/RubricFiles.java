package app.acquaint.course;

import app.acquaint.coach.Learned;
import app.acquaint.coach.Rubric;
import app.acquaint.coach.RubricExamples;
import app.acquaint.coach.RubricProblem;
import app.acquaint.coach.RubricReader;
import app.acquaint.coach.RubricReading;
import app.acquaint.common.Slugs;
import app.acquaint.course.LessonAddresses.Target;
import app.acquaint.course.yaml.YamlNode.Mapping;
import app.acquaint.course.yaml.YamlNode.Scalar;
import app.acquaint.course.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads the rubrics of a course, and judges the labelled examples beside them. */
final class RubricFiles {

    private static final String ENDING = ".yaml";
    private static final String LEARNED = ".learned.json";
    private static final String EXAMPLES = ".examples.jsonl";

    private final CourseFiles files;
    private final Problems problems;
    private final Map<String, Rubric> understood = new HashMap<>();
    private final Set<String> named = new TreeSet<>();

    private RubricFiles(CourseFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** Reads all of a course. */
    static RubricFiles read(CourseFiles files, Problems problems) {
        var rubrics = new RubricFiles(files, problems);
        files.paths().stream()
                .filter(path -> path.startsWith(CourseFiles.RUBRICS) && path.endsWith(ENDING))
                .forEach(rubrics::read);
        return rubrics;
    }

    /** The labelled examples beside a rubric, as they stand there; empty where there are none. */
    Optional<String> examples(String id) {
        return files.text(problems, CourseFiles.RUBRICS + id + EXAMPLES);
    }

    /** Reports labelled examples with which the coach does not agree. */
    void checkExamples() {
        files.paths().stream()
                .filter(path -> path.startsWith(CourseFiles.RUBRICS) && path.endsWith(EXAMPLES))
                .forEach(this::judge);
    }

    /** The ids of all, those with problems too, so that nobody is told that they do not exist. */
    Set<String> ids() {
        return named;
    }

    /** Those without problems, by id. */
    Map<String, Rubric> understood() {
        return new TreeMap<>(understood);
    }

    /**
     * Reports criteria whose lesson is not in the course.
     *
     * @param lessons where {@code lesson-id#anchor} leads
     */
    void checkLessons(Function<String, Target> lessons) {
        understood.keySet().forEach(id -> {
            var path = CourseFiles.RUBRICS + id + ENDING;
            var root = YamlReader.read(files.text(problems, path).orElse(""), 1).root();
            if (root instanceof Mapping keys) {
                var in = files.in(problems, path);
                new Fields(in, keys, "a rubric")
                        .mappings("criteria", "a criterion").stream()
                                .flatMap(criterion -> criterion.scalar("lesson").stream())
                                .forEach(lesson -> checkLesson(in, lesson, lessons.apply(lesson.text())));
            }
        });
    }

    private static void checkLesson(FileProblems in, Scalar lesson, Target target) {
        if (target instanceof Target.Nowhere nowhere) {
            in.error(lesson.line(), lesson.column(), nowhere.reason());
        }
    }

    private void read(String path) {
        var id = path.substring(CourseFiles.RUBRICS.length(), path.length() - ENDING.length());
        if (!Slugs.isSlug(id)) {
            files.in(problems, path).error("'" + id + "' is no name for a rubric: rename the file, in kebab-case.");
            return;
        }
        named.add(id);
        files.text(problems, path).ifPresent(yaml -> {
            switch (RubricReader.read(id, yaml)) {
                case RubricReading.Understood reading -> understood.put(id, withLearned(reading.rubric()));
                case RubricReading.Refused reading -> {
                    var in = files.in(problems, path);
                    reading.problems().forEach(problem -> in.error(problem.line(), problem.column(), words(problem)));
                }
            }
        });
    }

    private Rubric withLearned(Rubric rubric) {
        var path = CourseFiles.RUBRICS + rubric.id() + LEARNED;
        var found = new ArrayList<RubricProblem>();
        var joined = files.text(problems, path)
                .map(json -> Learned.join(rubric, json, found))
                .orElse(rubric);
        var in = files.in(problems, path);
        found.forEach(problem -> in.error(problem.line(), problem.column(), words(problem)));
        return joined;
    }

    private void judge(String path) {
        var id = path.substring(CourseFiles.RUBRICS.length(), path.length() - EXAMPLES.length());
        var in = files.in(problems, path);
        var rubric = understood.get(id);
        if (!named.contains(id)) {
            in.warning("There is no rubric '" + id + "' beside these examples: rename the file."
                    + NearName.question(id, named));
        } else if (rubric != null) {
            files.text(problems, path)
                    .ifPresent(jsonl -> RubricExamples.judge(rubric, jsonl)
                            .forEach(problem -> in.warning(problem.line(), problem.column(), problem.message() + ".")));
        }
    }

    /** A sentence as all others are. */
    private static String words(RubricProblem problem) {
        var message = problem.message();
        var sentence = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
