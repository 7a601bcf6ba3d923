package app.acquaint.account;

import app.acquaint.store.Durability;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** One transaction, all or nothing, and then the wait until it would survive a power cut. */
@Component
class Commits {

    private final TransactionOperations transactions;
    private final Durability durability;

    Commits(TransactionOperations transactions, Durability durability) {
        this.transactions = transactions;
        this.durability = durability;
    }

    /** @throws app.acquaint.store.NotDurableException when the disk refused: nothing may be told as done */
    void run(Runnable changes) {
        transactions.executeWithoutResult(status -> changes.run());
        durability.awaitDurable();
    }
}
