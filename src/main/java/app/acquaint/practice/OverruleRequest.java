package app.acquaint.practice;

import org.jspecify.annotations.Nullable;

/**
 * "Keep mine", or its undo, from a browser; nothing in it is trusted.
 *
 * @param account for whom the page was made; when somebody else is logged in by now, nothing is changed
 * @param keep true to overrule the criterion
 */
record OverruleRequest(
        @Nullable String account,
        @Nullable String course,
        @Nullable String exercise,
        @Nullable String contact,
        @Nullable String criterion,
        @Nullable Boolean keep) {}
