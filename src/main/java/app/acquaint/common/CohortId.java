package app.acquaint.common;

import java.util.UUID;

/** Names one cohort, for as long as it exists. */
public record CohortId(UUID value) {

    /** A new id, made by the application. */
    public static CohortId next() {
        return new CohortId(UUID.randomUUID());
    }

    /**
     * Reads the id as {@link #toString} writes it.
     *
     * @throws IllegalArgumentException when the text is no UUID
     */
    public static CohortId of(String text) {
        return new CohortId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
