package app.acquaint.practice;

/** Tells whether a text grew out of another, so that keeping the other apart would keep nothing more. */
final class Continuation {

    /** About three words: what one takes back while typing. */
    private static final int FEW = 24;

    private Continuation() {}

    /** Whether {@code later} holds {@code earlier}, but for at most a few characters in one place. */
    static boolean holds(String earlier, String later) {
        var shorter = Math.min(earlier.length(), later.length());
        var prefix = 0;
        while (prefix < shorter && earlier.charAt(prefix) == later.charAt(prefix)) {
            prefix++;
        }
        var suffix = 0;
        while (suffix < shorter - prefix
                && earlier.charAt(earlier.length() - 1 - suffix) == later.charAt(later.length() - 1 - suffix)) {
            suffix++;
        }
        return earlier.length() - prefix - suffix <= FEW;
    }
}
