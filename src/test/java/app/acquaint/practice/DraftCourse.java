package app.acquaint.practice;

import app.acquaint.coach.Rubric;
import app.acquaint.coach.RubricReader;
import app.acquaint.coach.RubricReading.Understood;
import app.acquaint.common.CourseId;
import app.acquaint.common.ExerciseId;
import app.acquaint.common.LessonId;
import app.acquaint.common.RubricId;
import app.acquaint.common.StepId;
import app.acquaint.course.Act;
import app.acquaint.course.ContentProblem;
import app.acquaint.course.Course;
import app.acquaint.course.CourseCatalog;
import app.acquaint.course.Exercise;
import app.acquaint.course.Exercise.DraftExercise;
import app.acquaint.course.Exercise.FactsExercise;
import app.acquaint.course.Exercise.StripExercise;
import app.acquaint.course.Lesson;
import app.acquaint.course.LessonBlock;
import app.acquaint.course.LessonBlock.ExerciseBlock;
import app.acquaint.course.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A course of one lesson with a draft about a person, a list of facts, and a strip that goes into a story. */
final class DraftCourse {

    private DraftCourse() {}

    static CourseCatalog catalog() {
        var course = course();
        return new CourseCatalog() {
            @Override
            public List<Course> all() {
                return List.of(course);
            }

            @Override
            public Optional<Course> find(CourseId id) {
                return id.equals(course.id()) ? Optional.of(course) : Optional.empty();
            }

            @Override
            public List<ContentProblem> pending() {
                return List.of();
            }
        };
    }

    static Course course() {
        var ask = new RubricId("ask");
        var facts = new ExerciseId("my-facts");
        var story = new ExerciseId("my-story");
        var exercises = Stream.<Exercise>of(
                new DraftExercise(
                        new ExerciseId("my-ask"),
                        "Your ask to {person}",
                        "An ask to {person}",
                        ask,
                        true,
                        Act.ASKED,
                        "A meeting",
                        "Hi",
                        null,
                        "",
                        null),
                new FactsExercise(facts, "Facts about you", List.of(), 1, 7),
                new StripExercise(
                        new ExerciseId("my-strip"),
                        "Four pieces",
                        facts,
                        story,
                        List.of(new StripExercise.Part("start", "Start", "Where?", 20))),
                new DraftExercise(story, "Your story", "", ask, false, null, "", "", facts, "", null));
        var blocks = exercises.<LessonBlock>map(ExerciseBlock::new).toList();
        var lesson = new Lesson(new LessonId("write-yours"), "Write yours", "25 minutes", 4, List.of(), blocks);
        var step = new Step(new StepId("ask"), "Ask", "", Step.Kind.STEP, 1, List.of(lesson));
        return new Course(
                new CourseId("networking"), "Networking", "", "en", List.of(step), Map.of(ask, rubric()), "hash");
    }

    private static Rubric rubric() {
        try {
            var file = Files.readString(Path.of("content/networking/rubrics/ask.yaml"));
            return ((Understood) RubricReader.read("ask", file)).rubric();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
