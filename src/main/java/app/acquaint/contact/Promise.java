package app.acquaint.contact;

import app.acquaint.common.DomainException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something one of the two said they would do.
 *
 * @param mine whether the owner of the tracker promised it, rather than the person
 * @param text at most {@value #MAX_TEXT} characters
 * @param due null when no day was named
 * @param keptOn null while the promise is open
 */
public record Promise(
        UUID id,
        boolean mine,
        String text,
        @Nullable LocalDate due,
        @Nullable LocalDate keptOn) {

    /** Longest text, in UTF-16 units. */
    public static final int MAX_TEXT = 1_000;

    /** @throws DomainException when the text is blank or too long */
    public Promise {
        text = Texts.checked(text.strip(), MAX_TEXT, "contact.promise.long");
        if (text.isBlank()) {
            throw new DomainException("contact.promise.needed");
        }
    }

    static Promise open(boolean mine, String text, @Nullable LocalDate due) {
        return new Promise(UUID.randomUUID(), mine, text, due, null);
    }

    /** Whether it is still to be kept. */
    public boolean isOpen() {
        return keptOn == null;
    }
}
