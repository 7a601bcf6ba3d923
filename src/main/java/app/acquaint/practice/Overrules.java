package app.acquaint.practice;

import java.util.Set;

/** "Keep mine": the criteria on which the coach is silent for one draft, because its writer said so. */
public interface Overrules {

    /** Ids of the overruled criteria; empty for a draft that was never saved. */
    Set<String> of(WritingKey key);

    /**
     * Overrules a criterion for this draft, or lets the coach speak on it again. Durable on return; doing it twice does
     * nothing more.
     *
     * @param mine true to overrule
     * @throws app.acquaint.common.NotFoundException when nothing was ever saved under the key
     * @throws app.acquaint.store.NotDurableException when the disk refused
     */
    void keep(WritingKey key, String criterion, boolean mine);
}
