package app.acquaint.progress;

import app.acquaint.contact.Contacts.Person;
import app.acquaint.course.Lesson;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The one next thing to do in a course. */
public sealed interface Next {

    /** Nothing was opened yet. */
    record Begin(Lesson lesson) implements Next {}

    /** Read on, or do what the lesson still asks for. */
    record ContinueLesson(Lesson lesson) implements Next {}

    /** The ask is written, the person named: send it. */
    record AskPerson(Person person) implements Next {}

    /** They were asked long enough ago: say what came of it, or that nothing did. */
    record AnswerDue(Person person, LocalDate asked) implements Next {}

    /** They said "later", and later is now. */
    record AskAgain(Person person, LocalDate agreed) implements Next {}

    /** They said yes, and no day is agreed. */
    record AgreeDate(Person person) implements Next {}

    /** The meeting is today or tomorrow. */
    record PrepareMeeting(Person person, LocalDate on) implements Next {}

    /** The day of the meeting is past: say how it went. */
    record TellMeeting(Person person, LocalDate on) implements Next {}

    /** The meeting was held: thank them. */
    record SendThanks(Person person) implements Next {}

    /** Nobody is asked or about to be.
     *
     * @param last who said no or did not answer; empty when nobody was asked yet
     */
    record ChooseNextPerson(Optional<Person> last) implements Next {}

    /** Nothing to do but to wait. */
    record Wait(Waiting waiting) implements Next {}

    /** The first real meeting is held and thanked for, and the graduate has not seen that page yet. */
    record Graduate() implements Next {}

    /**
     * The course is behind them; the tracker goes on.
     *
     * @param due whose day is here or past, the earliest first; may be empty
     */
    record Tracker(List<Person> due) implements Next {
        public Tracker {
            due = List.copyOf(due);
        }
    }
}
