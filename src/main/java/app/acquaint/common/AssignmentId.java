package app.acquaint.common;

import java.util.UUID;

/** Names one assignment of a course to a person or a cohort, for as long as it exists. */
public record AssignmentId(UUID value) {

    /** A new id, made by the application. */
    public static AssignmentId next() {
        return new AssignmentId(UUID.randomUUID());
    }

    /**
     * Reads the id as {@link #toString} writes it.
     *
     * @throws IllegalArgumentException when the text is no UUID
     */
    public static AssignmentId of(String text) {
        return new AssignmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
