package app.acquaint.contact;

import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What other modules may do with the people of a tracker. Every call names the owner, and nobody else's people are
 * found. Methods that change something return when the change is durable.
 */
public interface Contacts {

    /**
     * The person.
     *
     * @throws app.acquaint.common.NotFoundException when the owner has no such person
     */
    Person require(AccountId owner, ContactId id);

    /** The owner's real people by name, without the practice person. */
    List<Person> all(AccountId owner);

    /**
     * Adds a person in stage drafted.
     *
     * @throws app.acquaint.common.DomainException when the name is blank or longer than 120 characters
     */
    Person add(AccountId owner, String name);

    /** The plainly marked practice person, made on the first call; one for each owner. */
    Person practicePerson(AccountId owner);

    /**
     * Records that the stage was reached on that day, and returns what undoes exactly this. Where this stage, with this
     * day agreed, was the last that happened, nothing is added, and what is returned undoes that.
     */
    Recorded record(AccountId owner, ContactId id, Stage stage, LocalDate on, @Nullable LocalDate agreed);

    /** Takes back what {@link #record} did, when nothing was recorded since. */
    void undo(AccountId owner, Recorded recorded);

    /**
     * Sets when to be in touch next, and returns what undoes it. Where asking and meeting are over, this means keeping
     * in touch.
     *
     * @throws app.acquaint.common.DomainException when the day is over
     */
    Recorded planTouch(AccountId owner, ContactId id, LocalDate on);

    /** When the person last came to the stage; empty when they never did, corrections taken out. */
    Optional<Arrival> arrival(AccountId owner, ContactId id, Stage stage);

    /** Stages ever reached by the person, corrections taken out. */
    Set<Stage> reached(AccountId owner, ContactId id);

    /** Stages ever reached by each of the owner's people, the practice person among them, corrections taken out. */
    Map<Person, Set<Stage>> reached(AccountId owner);

    /** What a thank-you note should carry: open promises and the next date. */
    Promises promises(AccountId owner, ContactId id);

    /** The practice person if it exists already. */
    Optional<Person> existingPracticePerson(AccountId owner);

    /**
     * @param email null when not known
     * @param due the day on which something is to be done; null when nothing is
     * @param agreed the date agreed (later answer, scheduled meeting); null when none
     */
    record Person(
            ContactId id,
            String name,
            @Nullable String email,
            boolean practice,
            Stage stage,
            LocalDate since,
            @Nullable LocalDate agreed,
            @Nullable LocalDate due,
            @Nullable LocalDate nextTouch) {}

    /** @param event which entry of the history it is */
    record Recorded(ContactId contact, java.util.UUID event) {}

    /**
     * A stage that was reached.
     *
     * @param undoable what takes it back; empty when something else was recorded since
     */
    record Arrival(LocalDate on, Optional<Recorded> undoable) {}

    /** @param next null when no next touch is planned */
    record Promises(
            List<String> mine,
            List<String> theirs,
            @Nullable LocalDate next) {}
}
