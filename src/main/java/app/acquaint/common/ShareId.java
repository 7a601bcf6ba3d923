package app.acquaint.common;

import java.util.UUID;

/** Names one version of a draft that was shared with one leader, for as long as it exists. */
public record ShareId(UUID value) {

    /** A new id, made by the application. */
    public static ShareId next() {
        return new ShareId(UUID.randomUUID());
    }

    /**
     * Reads the id as {@link #toString} writes it.
     *
     * @throws IllegalArgumentException when the text is no UUID
     */
    public static ShareId of(String text) {
        return new ShareId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
