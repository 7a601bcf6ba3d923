package app.acquaint.course;

import app.acquaint.coach.Rubric;
import app.acquaint.common.CourseId;
import app.acquaint.common.ExerciseId;
import app.acquaint.common.LessonId;
import app.acquaint.common.RubricId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A course as its author wrote it, checked and immutable.
 *
 * @param language of the lessons, a BCP 47 tag
 * @param hash of all files, in hexadecimal: another content, another hash
 */
public record Course(
        CourseId id,
        String title,
        String description,
        String language,
        List<Step> steps,
        Map<RubricId, Rubric> rubrics,
        String hash) {

    public Course {
        steps = List.copyOf(steps);
        rubrics = Map.copyOf(rubrics);
    }

    /** All lessons in the order in which they are taken. */
    public List<Lesson> lessons() {
        return steps.stream().flatMap(step -> step.lessons().stream()).toList();
    }

    /** The lesson of that id; empty when the course has none (any more). */
    public Optional<Lesson> lesson(LessonId lesson) {
        return lessons().stream()
                .filter(candidate -> candidate.id().equals(lesson))
                .findFirst();
    }

    /** The step in which a lesson of this course stands. */
    public Step stepOf(Lesson lesson) {
        return steps.stream()
                .filter(step -> step.lessons().contains(lesson))
                .findFirst()
                .orElseThrow();
    }

    /** The exercise of that id, in whatever lesson; empty when the course has none (any more). */
    public Optional<Exercise> exercise(ExerciseId exercise) {
        return exercises().filter(candidate -> candidate.id().equals(exercise)).findFirst();
    }

    /** The lesson in which an exercise stands; empty when the course has no such exercise. */
    public Optional<Lesson> lessonOf(ExerciseId exercise) {
        return lessons().stream()
                .filter(lesson ->
                        lesson.exercises().anyMatch(candidate -> candidate.id().equals(exercise)))
                .findFirst();
    }

    /** All exercises in the order of the lessons. */
    public Stream<Exercise> exercises() {
        return lessons().stream().flatMap(Lesson::exercises);
    }
}
