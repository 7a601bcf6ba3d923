package app.acquaint.practice;

import app.acquaint.common.DomainException;

/**
 * What can be kept as typed: any text up to the longest, but for NUL and halves of surrogate pairs, which PostgreSQL
 * cannot hold. They are refused rather than altered in silence.
 */
final class KeepableText {

    private KeepableText() {}

    /** @throws DomainException naming the place of the first character that cannot be kept, or the length */
    static void require(String text) {
        if (text.length() > Writing.MAX_LENGTH) {
            throw new TextTooLongException(text.length());
        }
        var place = firstUnkeepable(text);
        if (place >= 0) {
            throw new DomainException("practice.writing.unkeepable", place + 1);
        }
    }

    private static int firstUnkeepable(String text) {
        for (var i = 0; i < text.length(); i++) {
            var unit = text.charAt(i);
            if (unit == 0 || Character.isLowSurrogate(unit)) {
                return i;
            }
            if (Character.isHighSurrogate(unit)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
