package app.acquaint.contact;

import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import app.acquaint.common.NotFoundException;
import app.acquaint.store.Commits;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What was promised, by the owner of the tracker and by the person, until it is kept. */
@Service
public class PromiseKeeping {

    private final ContactRepository contacts;
    private final PromiseRepository promises;
    private final Commits commits;
    private final Days days;

    PromiseKeeping(ContactRepository contacts, PromiseRepository promises, Commits commits, Days days) {
        this.contacts = contacts;
        this.promises = promises;
        this.commits = commits;
        this.days = days;
    }

    /**
     * All promises, open ones first.
     *
     * @throws NotFoundException when the owner has no such person
     */
    public List<Promise> of(AccountId owner, ContactId contact) {
        requireContact(owner, contact);
        return promises.of(owner, contact);
    }

    /**
     * Adds an open promise.
     *
     * @param due null when no day was named
     * @throws NotFoundException when the owner has no such person
     * @throws app.acquaint.common.DomainException when the text is blank or too long
     */
    public Promise add(AccountId owner, ContactId contact, boolean mine, String text, @Nullable LocalDate due) {
        var promise = Promise.open(mine, text, due);
        return commits.durably(() -> {
            requireContact(owner, contact);
            promises.insert(owner, contact, promise, days.now());
            return promise;
        });
    }

    /**
     * Marks the promise as kept today.
     *
     * @throws NotFoundException when the owner has no such promise
     */
    public void keep(AccountId owner, UUID promise) {
        require(commits.durably(() -> promises.keep(owner, promise, days.today(owner))));
    }

    /**
     * Marks the promise as open again.
     *
     * @throws NotFoundException when the owner has no such promise
     */
    public void reopen(AccountId owner, UUID promise) {
        require(commits.durably(() -> promises.keep(owner, promise, null)));
    }

    /**
     * Takes the promise away.
     *
     * @throws NotFoundException when the owner has no such promise
     */
    public void remove(AccountId owner, UUID promise) {
        require(commits.durably(() -> promises.delete(owner, promise)));
    }

    private void requireContact(AccountId owner, ContactId contact) {
        require(contacts.find(owner, contact).isPresent());
    }

    private static void require(boolean found) {
        if (!found) {
            throw new NotFoundException();
        }
    }
}
