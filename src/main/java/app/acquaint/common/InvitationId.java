package app.acquaint.common;

import java.util.UUID;

/** Names one invitation, for as long as it exists. */
public record InvitationId(UUID value) {

    /** A new id, made by the application. */
    public static InvitationId next() {
        return new InvitationId(UUID.randomUUID());
    }

    /**
     * Reads the id as {@link #toString} writes it.
     *
     * @throws IllegalArgumentException when the text is no UUID
     */
    public static InvitationId of(String text) {
        return new InvitationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
