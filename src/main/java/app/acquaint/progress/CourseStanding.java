package app.acquaint.progress;

import app.acquaint.common.LessonId;
import app.acquaint.course.Act;
import app.acquaint.course.Course;
import app.acquaint.course.DoneRule;
import app.acquaint.course.Lesson;
import app.acquaint.course.Step;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a learner is with a course, as it stands now.
 *
 * @param lessons an entry for every lesson of the course
 * @param milestones those reached, and when
 */
public record CourseStanding(Course course, Map<LessonId, LessonProgress> lessons, Map<Milestone, Instant> milestones) {

    public CourseStanding {
        lessons = Map.copyOf(lessons);
        milestones = Map.copyOf(milestones);
    }

    /** How far the learner is with a lesson of this course. */
    public LessonProgress of(Lesson lesson) {
        return lessons.getOrDefault(lesson.id(), new LessonProgress.NotOpened());
    }

    /** Whether the lesson is done. */
    public boolean isDone(Lesson lesson) {
        return of(lesson) instanceof LessonProgress.Done;
    }

    /** The lessons that are done. */
    public Set<LessonId> done() {
        return course.lessons().stream().filter(this::isDone).map(Lesson::id).collect(Collectors.toUnmodifiableSet());
    }

    /** How many lessons of the step are done. */
    public int doneIn(Step step) {
        return Math.toIntExact(step.lessons().stream().filter(this::isDone).count());
    }

    /** Whether every lesson of the step is done. */
    public boolean isDone(Step step) {
        return doneIn(step) == step.lessons().size();
    }

    /** Whether no lesson was ever opened. */
    public boolean isNew() {
        return lessons.values().stream().allMatch(LessonProgress.NotOpened.class::isInstance);
    }

    /** When the milestone was reached; empty before that. */
    public Optional<Instant> reached(Milestone milestone) {
        return Optional.ofNullable(milestones.get(milestone));
    }

    /** Whether the milestone was reached. */
    public boolean has(Milestone milestone) {
        return milestones.containsKey(milestone);
    }

    /** The first lesson that has something left to do on its page; empty when none has. */
    public Optional<Lesson> nextLesson() {
        return course.lessons().stream()
                .filter(lesson ->
                        of(lesson) instanceof LessonProgress.NotOpened || of(lesson) instanceof LessonProgress.Opened)
                .findFirst();
    }

    /** The first lesson that waits for an act only; empty when none does. */
    public Optional<Lesson> lessonAwaitingAct() {
        return course.lessons().stream()
                .filter(lesson -> of(lesson) instanceof LessonProgress.AwaitsAct)
                .findFirst();
    }

    /** The first lesson not done that asks for the act; empty when none does. */
    public Optional<Lesson> openLessonFor(Act act) {
        return course.lessons().stream()
                .filter(lesson -> lesson.done().contains(new DoneRule.ActDone(act)))
                .filter(lesson -> !isDone(lesson))
                .findFirst();
    }
}
