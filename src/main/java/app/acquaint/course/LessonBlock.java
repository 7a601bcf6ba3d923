package app.acquaint.course;

/** A piece of a lesson, in reading order. */
public sealed interface LessonBlock {

    /**
     * Prose, callouts and pictures between two exercises.
     *
     * @param html sanitised: safe to put into a page as it is
     */
    record Prose(String html) implements LessonBlock {}

    /** An exercise in its place. */
    record ExerciseBlock(Exercise exercise) implements LessonBlock {}
}
