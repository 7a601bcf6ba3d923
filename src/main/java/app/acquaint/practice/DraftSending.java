package app.acquaint.practice;

import app.acquaint.account.CurrentAccount;
import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import app.acquaint.common.DomainException;
import app.acquaint.common.NotFoundException;
import app.acquaint.contact.Contacts;
import app.acquaint.contact.Contacts.Arrival;
import app.acquaint.contact.Contacts.Person;
import app.acquaint.contact.Contacts.Recorded;
import app.acquaint.contact.Stage;
import app.acquaint.course.Act;
import app.acquaint.course.Exercise.DraftExercise;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** "I sent it": what sending a draft means for the person it is about. */
@Component
public class DraftSending {

    /** From here on one may well write to the person anew. */
    private static final Set<Stage> OPEN_AGAIN =
            EnumSet.of(Stage.DRAFTED, Stage.ANSWERED_NO, Stage.SILENT, Stage.KEEPING_IN_TOUCH, Stage.RESTING);

    private final Contacts contacts;
    private final CurrentAccount account;

    DraftSending(Contacts contacts, CurrentAccount account) {
        this.contacts = contacts;
        this.account = account;
    }

    /** The stage that sending it brings about; empty when the draft is not sent to anybody. */
    public static Optional<Stage> stage(DraftExercise draft) {
        return draft.sent() == Act.ASKED
                ? Optional.of(Stage.ASKED)
                : draft.sent() == Act.THANKED ? Optional.of(Stage.THANKED) : Optional.empty();
    }

    /** When the draft was sent to the person in the round that is under way; empty while it was not. */
    public Optional<Arrival> sent(AccountId owner, ContactId id, DraftExercise draft) {
        var person = contacts.require(owner, id);
        return stage(draft)
                .filter(_ -> !OPEN_AGAIN.contains(person.stage()))
                .flatMap(stage -> contacts.arrival(owner, id, stage));
    }

    /**
     * Records that the draft was sent to the person, durably; {@link #sent} tells of it from then on.
     *
     * @param on a day as {@code yyyy-mm-dd}, as a browser sends it
     * @throws DomainException when that is no day, or one to come
     * @throws NotFoundException when the owner has no such person, or the draft is not one to send
     */
    public void record(AccountId owner, Person person, DraftExercise draft, String on) {
        var stage = stage(draft).orElseThrow(NotFoundException::new);
        contacts.record(owner, person.id(), stage, day(on), null);
    }

    /** Takes back that it was sent. */
    public void undo(AccountId owner, Recorded recorded) {
        contacts.undo(owner, recorded);
    }

    private LocalDate day(String on) {
        try {
            var day = LocalDate.parse(on);
            if (!day.isAfter(account.today())) {
                return day;
            }
        } catch (DateTimeParseException _) {
            // as much a day to be chosen anew as one to come
        }
        throw new DomainException("practice.draft.sent.day");
    }
}
