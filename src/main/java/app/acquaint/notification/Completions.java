package app.acquaint.notification;

import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;

/** Whether a learner has completed a course: whoever has is reminded of nothing. */
@FunctionalInterface
interface Completions {

    /** True also for a course that is not installed any more: nobody can be asked to complete it. */
    boolean has(AccountId learner, CourseId course);
}
