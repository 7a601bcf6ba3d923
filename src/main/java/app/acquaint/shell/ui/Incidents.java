package app.acquaint.shell.ui;

import app.acquaint.store.SqlFailure;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives what failed unforeseen a short reference that stands in the log and on the page, and nothing else of it. */
@Component
class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final int BYTES = 4;

    private final SecureRandom random = new SecureRandom();

    /** Logs the failure and returns its reference, eight characters. Of a database's failure only the state is told. */
    String report(Throwable failure) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var reference = HexFormat.of().formatHex(bytes);
        SqlFailure.state(failure)
                .ifPresentOrElse(
                        state -> LOG.error(
                                "Unforeseen, reference {}: {}, SQLState {}", reference, place(failure), state),
                        () -> LOG.error("Unforeseen, reference {}", reference, failure));
        return reference;
    }

    /** Type of the failure, and where our own code was. */
    private static String place(Throwable failure) {
        for (var frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("app.acquaint.")) {
                return failure.getClass().getName() + " at " + frame;
            }
        }
        return failure.getClass().getName();
    }
}
