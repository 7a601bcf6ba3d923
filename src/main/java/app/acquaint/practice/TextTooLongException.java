package app.acquaint.practice;

import app.acquaint.common.DomainException;

/** A text beyond {@link Writing#MAX_LENGTH}; the writer keeps it and hears how long it may be. */
class TextTooLongException extends DomainException {

    /** @param length in UTF-16 units */
    TextTooLongException(int length) {
        super("practice.writing.too-long", length, Writing.MAX_LENGTH);
    }
}
