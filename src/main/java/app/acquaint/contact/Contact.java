package app.acquaint.contact;

import app.acquaint.common.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * A person of a tracker.
 *
 * @param version of the details, by which a second tab's save is noticed; moves do not count
 * @param practice whether this is the plainly marked practice person
 */
public record Contact(
        ContactId id, int version, boolean practice, Details details, Cadence cadence, Situation situation) {

    /** The name, as typed. */
    public String name() {
        return details.name();
    }

    /** What other modules see of the person. */
    Contacts.Person person() {
        return situation.of(id, name(), email(), practice);
    }

    private @Nullable String email() {
        var email = details.email();
        return email == null ? null : email.value();
    }
}
