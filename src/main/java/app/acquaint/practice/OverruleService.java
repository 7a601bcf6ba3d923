package app.acquaint.practice;

import app.acquaint.common.NotFoundException;
import app.acquaint.store.Durability;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Keeps what a writer overruled, beside the writing itself. */
@Service
class OverruleService implements Overrules {

    private final WritingRepository writings;
    private final OverruleRepository overrules;
    private final Durability durability;

    OverruleService(WritingRepository writings, OverruleRepository overrules, Durability durability) {
        this.writings = writings;
        this.overrules = overrules;
        this.durability = durability;
    }

    @Override
    public Set<String> of(WritingKey key) {
        return writings.find(key)
                .map(row -> overrules.of(key.owner(), row.id()))
                .orElse(Set.of());
    }

    @Override
    public void keep(WritingKey key, String criterion, boolean mine) {
        var writing = writings.find(key).orElseThrow(NotFoundException::new).id();
        if (!mine) {
            overrules.remove(key.owner(), writing, criterion);
        } else if (!overrules.of(key.owner(), writing).contains(criterion)) {
            add(key, criterion, writing);
        }
        durability.awaitDurable();
    }

    private void add(WritingKey key, String criterion, UUID writing) {
        try {
            overrules.add(key.owner(), writing, criterion);
        } catch (DuplicateKeyException _) {
            // another tab was faster with the same
        }
    }
}
