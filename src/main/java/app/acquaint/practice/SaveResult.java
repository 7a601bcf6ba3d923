package app.acquaint.practice;

/** What came of a save. */
public sealed interface SaveResult {

    /** The text is kept, durably, under the revision returned. */
    record Saved(Writing writing) implements SaveResult {}

    /** Somebody (another tab, another device) saved since: nothing was overwritten, and this is what stands. */
    record Conflict(Writing theirs) implements SaveResult {}
}
