package app.acquaint.practice;

import java.time.Instant;

/**
 * A state of a piece of writing, to look at, to compare, to bring back.
 *
 * @param revision as it was counted when this state stood
 * @param savedAt when this state was saved
 */
public record WrittenVersion(int revision, String text, Instant savedAt) {}
