package app.acquaint.store;

import org.jspecify.annotations.Nullable;

/** The store cannot be opened, exported or imported; the message says why and what to do, in one or two sentences. */
public class StoreException extends RuntimeException {

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
