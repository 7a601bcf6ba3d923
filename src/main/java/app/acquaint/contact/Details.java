package app.acquaint.contact;

import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import app.acquaint.common.Names;
import org.jspecify.annotations.Nullable;

/**
 * What one writes down about a person. Texts are kept as typed and are empty when nothing was.
 *
 * @param name at most {@value #MAX_NAME} characters
 * @param email null when not known
 * @param role what the person does and where, in one line of at most {@value #MAX_ROLE} characters
 * @param howMet at most {@value #MAX_HOW_MET} characters
 * @param notes the gist of what one heard, at most {@value #MAX_NOTES} characters
 */
public record Details(String name, @Nullable EmailAddress email, String role, String howMet, String notes) {

    /** Longest name, in UTF-16 units. */
    public static final int MAX_NAME = 120;

    /** Longest line of organisation and role, in UTF-16 units. */
    public static final int MAX_ROLE = 200;

    /** Longest account of how one met, in UTF-16 units. */
    public static final int MAX_HOW_MET = 2_000;

    /** Longest notes, in UTF-16 units. */
    public static final int MAX_NOTES = 20_000;

    /** @throws DomainException when the name is blank, or a text is too long */
    public Details {
        name = Texts.checked(Names.clean(name), MAX_NAME, "contact.name.long");
        if (name.isBlank()) {
            throw new DomainException("contact.name.needed");
        }
        role = Texts.checked(role.strip(), MAX_ROLE, "contact.role.long");
        howMet = Texts.checked(howMet, MAX_HOW_MET, "contact.how-met.long");
        notes = Texts.checked(notes, MAX_NOTES, "contact.notes.long");
    }

    /**
     * Details as typed into a form.
     *
     * @param email blank when not known
     * @throws DomainException when a text does not fit, or the e-mail cannot be an address
     */
    public static Details typed(String name, String email, String role, String howMet, String notes) {
        return new Details(name, email.isBlank() ? null : new EmailAddress(email), role, howMet, notes);
    }

    /** A person of whom only the name is known. */
    public static Details named(String name) {
        return new Details(name, null, "", "", "");
    }
}
