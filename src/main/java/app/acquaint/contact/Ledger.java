package app.acquaint.contact;

import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import app.acquaint.common.DomainException;
import app.acquaint.common.NotFoundException;
import app.acquaint.store.Commits;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes the history of a person and keeps the present equal to what its last entry led to. Each call is one
 * transaction that holds the person, so that entries of two tabs follow one another.
 */
@Component
class Ledger {

    private final ContactRepository contacts;
    private final HistoryRepository history;
    private final Commits commits;
    private final Days days;
    private final ApplicationEventPublisher events;

    Ledger(
            ContactRepository contacts,
            HistoryRepository history,
            Commits commits,
            Days days,
            ApplicationEventPublisher events) {
        this.contacts = contacts;
        this.history = history;
        this.commits = commits;
        this.days = days;
        this.events = events;
    }

    /**
     * Adds a person with what happened so far.
     *
     * @param entries the first says how the person was added
     */
    void open(AccountId owner, Contact contact, List<HistoryEntry> entries) {
        commits.durably(() -> {
            contacts.insert(owner, contact, entries.getFirst().recordedAt());
            entries.forEach(entry -> history.append(owner, contact.id(), entry));
            events.publishEvent(new ContactAdded(owner, contact.id(), contact.practice()));
        });
    }

    /** Appends what the change makes of the person as they stand. */
    Contacts.Recorded enter(AccountId owner, ContactId id, Function<Contact, HistoryEntry> change) {
        return commits.durably(() -> {
            var contact = hold(owner, id);
            return append(owner, contact, change.apply(contact));
        });
    }

    /** Like {@link #enter}, unless the last entry that counts says the same already: then it is that one. */
    Contacts.Recorded enterOnce(AccountId owner, ContactId id, Function<Contact, HistoryEntry> change) {
        return commits.durably(() -> {
            var contact = hold(owner, id);
            var entry = change.apply(contact);
            return last(history.of(owner, id))
                    .filter(entry::repeats)
                    .map(same -> new Contacts.Recorded(id, same.id()))
                    .orElseGet(() -> append(owner, contact, entry));
        });
    }

    private Contacts.Recorded append(AccountId owner, Contact contact, HistoryEntry entry) {
        history.append(owner, contact.id(), entry);
        settle(owner, contact, entry.after());
        return new Contacts.Recorded(contact.id(), entry.id());
    }

    /**
     * Sets how often to be in touch; where that moves the next touch, the history says so.
     *
     * @param change the entry for the person as they stand, used when it leads anywhere else
     */
    void pace(AccountId owner, ContactId id, Cadence cadence, Function<Contact, HistoryEntry> change) {
        commits.durably(() -> {
            var contact = hold(owner, id);
            contacts.pace(owner, id, cadence);
            var entry = change.apply(contact);
            if (!entry.after().equals(contact.situation())) {
                history.append(owner, id, entry);
                settle(owner, contact, entry.after());
            }
        });
    }

    /** Takes the last entry back; nothing happens when it is gone already. */
    void undo(AccountId owner, Contacts.Recorded recorded) {
        commits.durably(() -> {
            var contact = hold(owner, recorded.contact());
            var entries = history.of(owner, recorded.contact());
            if (entries.stream().noneMatch(entry -> entry.id().equals(recorded.event()))) {
                return;
            }
            var last = entries.getLast();
            if (!last.id().equals(recorded.event()) || last.kind() == HistoryEntry.Kind.ADDED) {
                throw new DomainException("contact.undo.late");
            }
            history.delete(owner, recorded.contact(), last.id());
            settle(owner, contact, present(history.of(owner, recorded.contact())));
        });
    }

    /** Marks an entry as a slip, or lets it count again; what remains says where one stands. */
    void correct(AccountId owner, ContactId id, UUID entry, boolean corrected) {
        commits.durably(() -> {
            var contact = hold(owner, id);
            var meant = history.of(owner, id).stream()
                    .filter(one -> one.id().equals(entry))
                    .findAny()
                    .orElseThrow(NotFoundException::new);
            if (meant.kind() == HistoryEntry.Kind.ADDED) {
                throw new DomainException("contact.correct.first");
            }
            history.correct(owner, id, entry, corrected ? days.now() : null);
            settle(owner, contact, present(history.of(owner, id)));
        });
    }

    private Contact hold(AccountId owner, ContactId id) {
        return contacts.lock(owner, id).orElseThrow(NotFoundException::new);
    }

    private void settle(AccountId owner, Contact contact, Situation after) {
        contacts.place(owner, contact.id(), after);
        if (after.stage() != contact.situation().stage()) {
            events.publishEvent(
                    new ContactMoved(owner, contact.id(), contact.situation().stage(), after.standing()));
        }
    }

    /** Where one stands after these entries. */
    static Situation present(List<HistoryEntry> entries) {
        return last(entries).orElseThrow().after();
    }

    /** The last entry that counts. */
    private static Optional<HistoryEntry> last(List<HistoryEntry> entries) {
        return entries.reversed().stream().filter(entry -> !entry.corrected()).findFirst();
    }
}
