package app.acquaint.progress;

import app.acquaint.course.Step;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a learner is with a course, from far away: what is recorded, and nothing of what was read, answered or
 * written.
 *
 * @param started when a lesson was opened or done for the first time; empty when none was
 * @param step the first with a lesson that is not done; empty when all are
 * @param completed when the course was completed
 * @param graduated when the learner graduated
 * @param lastActive the latest of all that was opened, read or done; empty when nothing was
 */
public record Glance(
        Optional<Instant> started,
        Optional<Step> step,
        Optional<Instant> completed,
        Optional<Instant> graduated,
        Optional<Instant> lastActive) {}
