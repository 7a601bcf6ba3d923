package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import app.acquaint.common.AssignmentId;
import app.acquaint.common.CourseId;

/**
 * A course was assigned to a learner, or a learner came into a cohort to which it is assigned. Published inside the
 * transaction, once for each learner.
 *
 * @param assignment by which it reached the learner; of several at once, one
 */
public record CourseAssigned(AssignmentId assignment, CourseId course, AccountId leader, AccountId learner) {}
