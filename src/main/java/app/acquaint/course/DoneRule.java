package app.acquaint.course;

import app.acquaint.common.ExerciseId;

/** One thing that must hold for a lesson to be done. */
public sealed interface DoneRule {

    /** The lesson was read to its end. */
    record Read() implements DoneRule {}

    /** An exercise is answered. */
    record Answered(ExerciseId exercise) implements DoneRule {}

    /** A draft's must-criteria are met or overruled. */
    record DraftHolds(ExerciseId draft) implements DoneRule {}

    /** An act is recorded for a real person, or rehearsed with the practice person. */
    record ActDone(Act act) implements DoneRule {}
}
