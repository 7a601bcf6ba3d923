package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import app.acquaint.common.AssignmentId;

/**
 * A course was assigned to a learner, or a learner came into a cohort to which it is assigned. Published inside the
 * transaction, once for each learner.
 */
public record CourseAssigned(AssignmentId assignment, AccountId leader, AccountId learner) {}
