package app.acquaint.store;

import app.acquaint.common.DomainException;

/** A commit could not be made durable; whoever typed keeps the text and is told so. */
public class NotDurableException extends DomainException {

    public NotDurableException(Throwable cause) {
        super("store.not-durable");
        initCause(cause);
    }
}
