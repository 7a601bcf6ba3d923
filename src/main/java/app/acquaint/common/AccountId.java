package app.acquaint.common;

import java.util.UUID;

/** Names one account, for as long as it exists. */
public record AccountId(UUID value) {

    /** A new id, made by the application: identity columns collided after a crash (docs/decisions). */
    public static AccountId next() {
        return new AccountId(UUID.randomUUID());
    }

    /**
     * Reads the id as {@link #toString} writes it.
     *
     * @throws IllegalArgumentException when the text is no UUID
     */
    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
