package app.acquaint.store;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Shares one flush among all who wait at the same moment. Whoever calls while a flush runs joins the next round, since
 * only a flush that begins after a commit is sure to carry it.
 */
final class GroupCommit implements Durability {

    /** Writes everything committed so far to the disk itself. */
    @FunctionalInterface
    interface Flush {
        void run() throws Exception;
    }

    private final Flush flush;
    private final ReentrantLock flushing = new ReentrantLock();
    private volatile Round gathering = new Round();

    GroupCommit(Flush flush) {
        this.flush = flush;
    }

    @Override
    public void awaitDurable() {
        var mine = gathering;
        flushing.lock();
        try {
            if (!mine.over) {
                gathering = new Round();
                mine.run(flush);
            }
        } finally {
            flushing.unlock();
        }
        if (mine.failure != null) {
            throw new NotDurableException(mine.failure);
        }
    }

    private static final class Round {
        private volatile boolean over;
        private volatile @Nullable Exception failure;

        void run(Flush flush) {
            try {
                flush.run();
            } catch (Exception e) {
                failure = e;
            } finally {
                over = true;
            }
        }
    }
}
