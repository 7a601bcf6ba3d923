package app.acquaint.cohort;

import app.acquaint.progress.Glance;
import java.time.LocalDate;

/**
 * A learner's line with what it was made of.
 *
 * @param today the learner's
 */
record Sighted(Bond bond, Glance glance, LearnerLine line, LocalDate today) {}
