package app.acquaint.contact;

import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import app.acquaint.common.DomainException;
import app.acquaint.common.NotFoundException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * What happens with people: moves, touches and plans, each of which can be undone at once and corrected later. Every
 * call names the owner; what the owner has not is not found.
 */
@Service
public class Tracker implements Contacts {

    private final ContactRepository contacts;
    private final HistoryRepository history;
    private final PromiseRepository promises;
    private final Ledger ledger;
    private final Days days;

    Tracker(
            ContactRepository contacts,
            HistoryRepository history,
            PromiseRepository promises,
            Ledger ledger,
            Days days) {
        this.contacts = contacts;
        this.history = history;
        this.promises = promises;
        this.ledger = ledger;
        this.days = days;
    }

    @Override
    public Person require(AccountId owner, ContactId id) {
        return open(owner, id).person();
    }

    @Override
    public List<Person> all(AccountId owner) {
        return contacts.all(owner).stream()
                .filter(contact -> !contact.practice())
                .map(Contact::person)
                .toList();
    }

    @Override
    public Person add(AccountId owner, String name) {
        return add(owner, Details.named(name), false).person();
    }

    /** Adds a person in stage drafted of whom more than the name is known. */
    public Contact add(AccountId owner, Details details) {
        return add(owner, details, false);
    }

    @Override
    public Person practicePerson(AccountId owner) {
        return existingPracticePerson(owner).orElseGet(() -> makePracticePerson(owner));
    }

    @Override
    public Optional<Person> existingPracticePerson(AccountId owner) {
        return contacts.practice(owner).map(Contact::person);
    }

    @Override
    public Recorded record(AccountId owner, ContactId id, Stage stage, LocalDate on, @Nullable LocalDate agreed) {
        var to = Standing.of(stage, on, agreed, null);
        requireHappened(owner, to.since());
        return ledger.enterOnce(owner, id, contact -> moved(contact, to));
    }

    /**
     * Records where one stands now; any stage may follow any other.
     *
     * @throws DomainException when {@code to.since()} is still to come
     */
    public Recorded move(AccountId owner, ContactId id, Standing to) {
        requireHappened(owner, to.since());
        return ledger.enter(owner, id, contact -> moved(contact, to));
    }

    private HistoryEntry moved(Contact contact, Standing to) {
        return HistoryEntry.moved(contact.situation().moved(to, contact.cadence()), days.now());
    }

    /**
     * Records that the two were in touch, and sets the next touch once asking and meeting are over.
     *
     * @param note empty for none
     * @throws DomainException when the day is still to come or the note is too long
     */
    public Recorded touch(AccountId owner, ContactId id, LocalDate on, Channel channel, String note) {
        requireHappened(owner, on);
        return ledger.enter(
                owner,
                id,
                contact -> HistoryEntry.touched(
                        on, contact.situation().touched(on, contact.cadence()), channel, note, days.now()));
    }

    @Override
    public void undo(AccountId owner, Recorded recorded) {
        ledger.undo(owner, recorded);
    }

    @Override
    public Recorded planTouch(AccountId owner, ContactId id, LocalDate on) {
        var today = days.today(owner);
        if (on.isBefore(today)) {
            throw new DomainException("contact.touch.past");
        }
        return ledger.enter(
                owner,
                id,
                contact -> HistoryEntry.planned(today, contact.situation().planned(on, today), days.now()));
    }

    /** Sets how often to be in touch; a next touch that stands moves with it, never before today. */
    public void pace(AccountId owner, ContactId id, Cadence cadence) {
        var today = days.today(owner);
        ledger.pace(
                owner,
                id,
                cadence,
                contact -> HistoryEntry.planned(today, contact.situation().paced(cadence, today), days.now()));
    }

    /** Takes an entry for a slip: it stays to be seen, and where one stands is what the others say. */
    public void correct(AccountId owner, ContactId id, UUID entry) {
        ledger.correct(owner, id, entry, true);
    }

    /** Lets an entry count again that was taken for a slip. */
    public void reinstate(AccountId owner, ContactId id, UUID entry) {
        ledger.correct(owner, id, entry, false);
    }

    /**
     * Everything that happened, the latest first.
     *
     * @throws NotFoundException when the owner has no such person
     */
    public List<HistoryEntry> history(AccountId owner, ContactId id) {
        var entries = history.of(owner, id);
        if (entries.isEmpty()) {
            throw new NotFoundException();
        }
        return entries.reversed();
    }

    @Override
    public Set<Stage> reached(AccountId owner, ContactId id) {
        var stages = EnumSet.noneOf(Stage.class);
        history(owner, id).stream()
                .filter(entry -> !entry.corrected())
                .forEach(entry -> stages.add(entry.after().stage()));
        return stages;
    }

    @Override
    public Optional<Arrival> arrival(AccountId owner, ContactId id, Stage stage) {
        var latestFirst = history(owner, id);
        return latestFirst.stream()
                .filter(entry -> entry.kind() == HistoryEntry.Kind.MOVED && !entry.corrected())
                .filter(entry -> entry.after().stage() == stage)
                .findFirst()
                .map(entry -> new Arrival(
                        entry.day(),
                        Optional.of(new Recorded(id, entry.id())).filter(_ -> entry.equals(latestFirst.getFirst()))));
    }

    @Override
    public Map<Person, Set<Stage>> reached(AccountId owner) {
        return history.reached(owner);
    }

    @Override
    public Promises promises(AccountId owner, ContactId id) {
        var contact = open(owner, id);
        var open = promises.of(owner, id).stream().filter(Promise::isOpen).toList();
        return new Promises(
                open.stream().filter(Promise::mine).map(Promise::text).toList(),
                open.stream()
                        .filter(promise -> !promise.mine())
                        .map(Promise::text)
                        .toList(),
                contact.situation().nextTouch());
    }

    private Contact open(AccountId owner, ContactId id) {
        return contacts.find(owner, id).orElseThrow(NotFoundException::new);
    }

    private Person makePracticePerson(AccountId owner) {
        var name = new Words(days.locale(owner)).get("contact.practice.name");
        try {
            return add(owner, Details.named(name), true).person();
        } catch (DuplicateKeyException _) {
            return existingPracticePerson(owner).orElseThrow();
        }
    }

    private Contact add(AccountId owner, Details details, boolean practice) {
        var begin = Situation.begin(new Standing.Drafted(days.today(owner)));
        var contact = new Contact(ContactId.next(), 1, practice, details, Cadence.THREE_MONTHS, begin);
        ledger.open(owner, contact, List.of(HistoryEntry.added(begin, days.now())));
        return contact;
    }

    private void requireHappened(AccountId owner, LocalDate day) {
        if (day.isAfter(days.today(owner))) {
            throw new DomainException("contact.day.future");
        }
    }
}
