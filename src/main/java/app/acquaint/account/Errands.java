package app.acquaint.account;

import app.acquaint.store.SqlFailure;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What is done after the answer was given, so that the time it took tells nothing about whose address was typed. */
@Component
class Errands {

    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);

    private final Executor executor;

    @Autowired
    Errands() {
        this(Executors.newVirtualThreadPerTaskExecutor());
    }

    /** @param executor how it is done; a test does it at once */
    Errands(Executor executor) {
        this.executor = executor;
    }

    private static void tell(RuntimeException failed) {
        SqlFailure.state(failed)
                .ifPresentOrElse(
                        state -> LOG.error(
                                "A mail that somebody asked for could not be written: {}, SQLState {}",
                                failed.getClass().getSimpleName(),
                                state),
                        () -> LOG.error("A mail that somebody asked for could not be written", failed));
    }

    void run(Runnable errand) {
        executor.execute(() -> {
            try {
                errand.run();
            } catch (RuntimeException failed) {
                tell(failed);
            }
        });
    }
}
