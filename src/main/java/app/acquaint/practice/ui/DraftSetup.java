package app.acquaint.practice.ui;

import org.jspecify.annotations.Nullable;

/**
 * What the sheet in the browser is told: the shape of {@code Setup} in {@code sheet-parts.ts}.
 *
 * @param text what stands, of that revision (0 for nothing)
 * @param mostWords null for no limit
 * @param mail null where the draft is sent to nobody
 * @param locale of the page, a BCP 47 tag
 * @param today latest day on which it can have been sent, as {@code yyyy-mm-dd}
 */
record DraftSetup(
        String account,
        String course,
        String exercise,
        @Nullable String contact,
        String text,
        int revision,
        String title,
        String placeholder,
        String model,
        String language,
        @Nullable Integer mostWords,
        @Nullable Mail mail,
        boolean sendable,
        String locale,
        String today) {

    /** @param to an address; empty when it is not known */
    record Mail(String to, String subject) {}
}
