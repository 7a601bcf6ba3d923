package app.acquaint.progress;

import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import java.time.Instant;

/**
 * A learner completed a course or graduated from it, for the first and only time. Published in the transaction that
 * records it, when somebody next asks how far the learner is; progress that is brought in from a file tells nothing.
 */
public record MilestoneReached(AccountId learner, CourseId course, Milestone milestone, Instant at) {}
