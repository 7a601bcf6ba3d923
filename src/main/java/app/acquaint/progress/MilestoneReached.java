package app.acquaint.progress;

import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import java.time.Instant;

/** A learner completed a course or graduated from it, for the first and only time. */
public record MilestoneReached(AccountId learner, CourseId course, Milestone milestone, Instant at) {}
