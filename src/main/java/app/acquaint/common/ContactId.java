package app.acquaint.common;

import java.util.UUID;

/** Names one person in somebody's tracker; it means nothing without the owner. */
public record ContactId(UUID value) {

    /** A new id, made by the application: identity columns collided after a crash (docs/decisions). */
    public static ContactId next() {
        return new ContactId(UUID.randomUUID());
    }

    /**
     * Reads the id as {@link #toString} writes it.
     *
     * @throws IllegalArgumentException when the text is no UUID
     */
    public static ContactId of(String text) {
        return new ContactId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
