package app.acquaint.practice;

import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import app.acquaint.common.CourseId;
import app.acquaint.common.ExerciseId;
import org.jspecify.annotations.Nullable;

/**
 * Under what a piece of writing is kept: it outlives the exercise, which may be gone from a later course.
 *
 * @param contact the person it is about; null when it is about nobody
 */
public record WritingKey(
        AccountId owner,
        CourseId course,
        ExerciseId exercise,
        @Nullable ContactId contact) {}
