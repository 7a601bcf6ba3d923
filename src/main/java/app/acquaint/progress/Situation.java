package app.acquaint.progress;

import app.acquaint.contact.Contacts.Person;
import app.acquaint.contact.Stage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything on which the next step depends.
 *
 * @param people the real ones, in any order
 * @param chosen for whom the course is taken; may be the practice person
 * @param graduationSeen whether the graduate has been shown what that means
 */
record Situation(
        CourseStanding standing,
        List<Person> people,
        Optional<Person> chosen,
        boolean graduationSeen,
        LocalDate today) {

    private static final Comparator<LocalDate> EARLIEST_FIRST = Comparator.nullsLast(Comparator.naturalOrder());

    /** People are put in the order in which they matter: the chosen one, then whoever is due first. */
    Situation {
        people = people.stream()
                .sorted(Comparator.comparing((Person person) -> !isSame(person, chosen))
                        .thenComparing(Person::due, EARLIEST_FIRST))
                .toList();
    }

    /** The person who matters most among those in the stage. */
    Optional<Person> personIn(Stage stage) {
        return people.stream().filter(person -> person.stage() == stage).findFirst();
    }

    /** Whether the course is taken with the practice person only. */
    boolean rehearsing() {
        return chosen.filter(Person::practice).isPresent();
    }

    /** Whether the person's day is here or past. */
    boolean isDue(Person person) {
        return person.due() != null && !person.due().isAfter(today);
    }

    /** Whether the agreed day is before the other; false when none is agreed. */
    static boolean agreedBefore(Person person, LocalDate day) {
        return person.agreed() != null && person.agreed().isBefore(day);
    }

    private static boolean isSame(Person person, Optional<Person> other) {
        return Objects.equals(other.map(Person::id), Optional.of(person.id()));
    }
}
