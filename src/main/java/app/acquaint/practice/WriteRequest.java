package app.acquaint.practice;

import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import app.acquaint.common.CourseId;
import app.acquaint.common.DomainException;
import app.acquaint.common.ExerciseId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * What a browser asks to be saved; nothing in it is trusted.
 *
 * @param account for whom the page was made; when somebody else is logged in by now, nothing is saved
 * @param base revision on which the text was written; null reads as 0
 * @param settled whether the state is to be kept as a version; null reads as no
 */
record WriteRequest(
        @Nullable String account,
        @Nullable String course,
        @Nullable String exercise,
        @Nullable String contact,
        @Nullable Integer base,
        @Nullable String text,
        @Nullable Boolean settled) {

    /**
     * The key under which the logged-in owner writes.
     *
     * @throws AccessDeniedException when the page was made for another account
     * @throws DomainException {@code practice.writing.malformed} when an id is missing or cannot be one
     */
    static WritingKey key(
            AccountId owner,
            @Nullable String account,
            @Nullable String course,
            @Nullable String exercise,
            @Nullable String contact) {
        if (account != null && !account.equals(owner.toString())) {
            throw new AccessDeniedException("made for another account");
        }
        if (course == null || exercise == null) {
            throw malformed();
        }
        try {
            return new WritingKey(
                    owner,
                    new CourseId(course),
                    new ExerciseId(exercise),
                    contact == null || contact.isEmpty() ? null : ContactId.of(contact));
        } catch (IllegalArgumentException _) {
            throw malformed();
        }
    }

    static DomainException malformed() {
        return new DomainException("practice.writing.malformed");
    }
}
