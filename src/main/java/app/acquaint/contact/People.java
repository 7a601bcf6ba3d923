package app.acquaint.contact;

import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import app.acquaint.common.NotFoundException;
import app.acquaint.store.Commits;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Who is in a tracker and what is written down about them. What happens with them: {@link Tracker}. */
@Service
public class People {

    private final ContactRepository contacts;
    private final PeopleQuery query;
    private final Commits commits;
    private final ApplicationEventPublisher events;

    People(ContactRepository contacts, PeopleQuery query, Commits commits, ApplicationEventPublisher events) {
        this.contacts = contacts;
        this.query = query;
        this.commits = commits;
        this.events = events;
    }

    /**
     * People by name who match, the practice person among them.
     *
     * @param words every one of which is in the name, the role, the e-mail, how one met or the notes; blank for all
     * @param group null for every stage
     * @param from how many are left out at the beginning
     * @param most how many are returned at most
     */
    public List<Contact> find(AccountId owner, String words, @Nullable StageGroup group, int from, int most) {
        return query.find(owner, words, group, from, most);
    }

    /** How many real people match; see {@link #find}. */
    public int count(AccountId owner, String words, @Nullable StageGroup group) {
        return query.count(owner, words, group);
    }

    /** How many real people are in each group; groups without any are left out. */
    public Map<StageGroup, Integer> groups(AccountId owner) {
        return query.groups(owner);
    }

    /** @throws NotFoundException when the owner has no such person */
    public Contact open(AccountId owner, ContactId id) {
        return contacts.find(owner, id).orElseThrow(NotFoundException::new);
    }

    /**
     * Saves the details, unless somebody saved since.
     *
     * @param version on which the edit was made
     * @throws NotFoundException when the owner has no such person
     */
    public Outcome describe(AccountId owner, ContactId id, int version, Details details) {
        var saved = commits.durably(() -> contacts.describe(owner, id, version, details));
        var stands = open(owner, id);
        return saved ? new Outcome.Saved(stands) : new Outcome.Changed(stands);
    }

    /**
     * Takes a person out, with history, promises and whatever other modules keep about them.
     *
     * @throws NotFoundException when the owner has no such person
     */
    public void remove(AccountId owner, ContactId id) {
        commits.durably(() -> {
            if (!contacts.delete(owner, id)) {
                throw new NotFoundException();
            }
            events.publishEvent(new ContactRemoved(owner, id));
        });
    }

    /** What came of an edit. */
    public sealed interface Outcome {

        /** The details are kept, durably, under the version returned. */
        record Saved(Contact contact) implements Outcome {}

        /** Another tab or device saved since: nothing was overwritten, and this is what stands. */
        record Changed(Contact stands) implements Outcome {}
    }
}
