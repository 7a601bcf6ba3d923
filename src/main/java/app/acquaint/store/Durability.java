package app.acquaint.store;

/**
 * Stands between a commit and the word "Saved": a commit is in memory, and only {@link #awaitDurable} tells that it
 * would survive a killed process and a power cut.
 */
public interface Durability {

    /**
     * Returns when everything committed before the call is on disk. Call it outside any transaction and any lock:
     * callers of the same moment share one flush.
     *
     * @throws NotDurableException when the disk refused, for example because it is full; the commit may be lost, so
     *     nothing may be told as saved
     */
    void awaitDurable();
}
