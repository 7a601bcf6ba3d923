package app.acquaint.progress;

import app.acquaint.contact.Contacts.Person;
import java.time.LocalDate;

/** Something that only time or the other person can bring, and until when to leave it to them. */
public sealed interface Waiting {

    /** The person waited for. */
    Person person();

    /** The last day of waiting: on it, or the day after, there is something to do. */
    LocalDate until();

    /** Asked on that day; the answer may take until then. */
    record ForAnswer(Person person, LocalDate asked, LocalDate until) implements Waiting {}

    /** Not now, but around that day. */
    record ForLaterDate(Person person, LocalDate until) implements Waiting {}

    /** The meeting stands. */
    record ForMeeting(Person person, LocalDate until) implements Waiting {}
}
