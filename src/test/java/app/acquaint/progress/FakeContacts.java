package app.acquaint.progress;

import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import app.acquaint.common.NotFoundException;
import app.acquaint.contact.Contacts;
import app.acquaint.contact.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** People of one tracker, in memory. */
final class FakeContacts implements Contacts {

    private static final LocalDate ADDED = LocalDate.of(2026, 11, 1);

    private final List<Person> people = new ArrayList<>();
    private final Map<ContactId, Set<Stage>> reached = new HashMap<>();

    @Override
    public Person require(AccountId owner, ContactId id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @Override
    public List<Person> all(AccountId owner) {
        return people.stream().filter(person -> !person.practice()).toList();
    }

    @Override
    public Person add(AccountId owner, String name) {
        return put(name, false);
    }

    @Override
    public Person practicePerson(AccountId owner) {
        return existingPracticePerson(owner).orElseGet(() -> put("Practice person", true));
    }

    @Override
    public Optional<Person> existingPracticePerson(AccountId owner) {
        return people.stream().filter(Person::practice).findFirst();
    }

    @Override
    public Recorded record(AccountId owner, ContactId id, Stage stage, LocalDate on, @Nullable LocalDate agreed) {
        var before = require(owner, id);
        people.remove(before);
        people.add(new Person(
                id, before.name(), null, before.practice(), stage, on, agreed, on.plusDays(14), before.nextTouch()));
        reached.computeIfAbsent(id, key -> EnumSet.noneOf(Stage.class)).add(stage);
        return new Recorded(id, UUID.randomUUID());
    }

    @Override
    public void undo(AccountId owner, Recorded recorded) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Arrival> arrival(AccountId owner, ContactId id, Stage stage) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Recorded planTouch(AccountId owner, ContactId id, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<Stage> reached(AccountId owner, ContactId id) {
        return reached.getOrDefault(id, Set.of());
    }

    @Override
    public Map<Person, Set<Stage>> reached(AccountId owner) {
        return people.stream().collect(Collectors.toMap(person -> person, person -> reached(owner, person.id())));
    }

    /** A correction in the tracker: the stage was never reached. */
    void correct(ContactId id, Stage stage) {
        reached.getOrDefault(id, EnumSet.noneOf(Stage.class)).remove(stage);
    }

    @Override
    public Promises promises(AccountId owner, ContactId id) {
        return new Promises(List.of(), List.of(), null);
    }

    private Person put(String name, boolean practice) {
        var person =
                new Person(ContactId.next(), name, null, practice, Stage.DRAFTED, ADDED, null, ADDED.plusDays(3), null);
        people.add(person);
        return person;
    }
}
