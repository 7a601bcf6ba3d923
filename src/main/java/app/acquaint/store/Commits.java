package app.acquaint.store;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Changes in one transaction, all or nothing, and then the wait until they would survive a power cut. */
@Component
public class Commits {

    private final TransactionOperations transaction;
    private final Durability durability;

    public Commits(TransactionOperations transaction, Durability durability) {
        this.transaction = transaction;
        this.durability = durability;
    }

    /**
     * Inside a transaction of the caller the change joins it, and whoever commits awaits the disk.
     *
     * @throws NotDurableException when the disk refused: nothing may be told as done
     */
    public <T> T durably(Supplier<T> change) {
        var joined = TransactionSynchronizationManager.isActualTransactionActive();
        T result = transaction.execute(_ -> change.get());
        if (!joined) {
            durability.awaitDurable();
        }
        return result;
    }

    /** As {@link #durably(Supplier)}, for a change with nothing to return. */
    public void durably(Runnable change) {
        durably(() -> {
            change.run();
            return true;
        });
    }
}
