package app.acquaint.practice;

import java.util.Optional;

/** Keeps everything a learner writes in exercises: one path for drafts and forms, durable, versioned, never overwritten. */
public interface Writings {

    /** What stands under the key; empty when nothing was ever saved. */
    Optional<Writing> find(WritingKey key);

    /**
     * Saves, and returns only when the text would survive a power cut. Call it outside Vaadin's session lock where it
     * can be avoided.
     *
     * @param base the revision on which the text was written; 0 when there was none
     * @param settled whether this state is to be kept as a version to look at and restore
     * @throws app.acquaint.common.DomainException when the text is too long
     * @throws app.acquaint.store.NotDurableException when the disk refused
     */
    SaveResult save(WritingKey key, int base, String text, boolean settled);
}
