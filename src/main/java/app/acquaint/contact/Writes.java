package app.acquaint.contact;

import app.acquaint.store.Durability;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes the tracker in one transaction each, and returns when the change would survive a power cut. */
@Component
class Writes {

    private final TransactionTemplate transaction;
    private final Durability durability;

    Writes(PlatformTransactionManager transactions, Durability durability) {
        this.transaction = new TransactionTemplate(transactions);
        this.durability = durability;
    }

    /** Inside a transaction of the caller the change joins it, and whoever commits awaits the disk. */
    <T> T durably(Supplier<T> change) {
        var joined = TransactionSynchronizationManager.isActualTransactionActive();
        T result = transaction.execute(_ -> change.get());
        if (!joined) {
            durability.awaitDurable();
        }
        return result;
    }

    void durably(Runnable change) {
        durably(() -> {
            change.run();
            return true;
        });
    }
}
