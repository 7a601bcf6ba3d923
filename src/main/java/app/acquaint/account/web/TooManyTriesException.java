package app.acquaint.account.web;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** A log-in was not even looked at, because too many came before it. */
class TooManyTriesException extends AuthenticationException {

    private final Duration wait;

    TooManyTriesException(Duration wait) {
        super("too many tries");
        this.wait = wait;
    }

    Duration waitFor() {
        return wait;
    }
}
