package app.acquaint.practice;

import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/**
 * When learners wrote or answered anything last: the one thing about writing that others may be told. What was written,
 * in which exercise, about whom and how much stays unknown. Who may ask is for the caller to decide.
 */
public interface LastSaved {

    /** The latest time for each of the learners, in one statement; those who never wrote anything are left out. */
    Map<AccountId, Instant> of(Collection<AccountId> learners, CourseId course);
}
