package app.acquaint.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened with a person, and what it led to.
 *
 * @param day on which it happened
 * @param recordedAt when it was written down
 * @param after what it led to
 * @param channel how the two were in touch; null for anything but a touch
 * @param note up to {@value #MAX_NOTE} characters, empty when none
 * @param corrected whether it was taken for a slip later: it stays to be seen and counts for nothing
 */
public record HistoryEntry(
        UUID id,
        Kind kind,
        LocalDate day,
        Instant recordedAt,
        Situation after,
        @Nullable Channel channel,
        String note,
        boolean corrected) {

    /** Longest note, in UTF-16 units. */
    public static final int MAX_NOTE = 4_000;

    /** @throws app.acquaint.common.DomainException when the note is too long */
    public HistoryEntry {
        note = Texts.checked(note, MAX_NOTE, "contact.note.long");
    }

    /** What happened. */
    public enum Kind {
        /** The person was added; always the first entry. */
        ADDED,
        /** A stage was reached. */
        MOVED,
        /** The two were in touch. */
        TOUCHED,
        /** The next touch was planned. */
        PLANNED
    }

    static HistoryEntry added(Situation after, Instant now) {
        return entry(Kind.ADDED, after.standing().since(), after, null, "", now);
    }

    static HistoryEntry moved(Situation after, Instant now) {
        return entry(Kind.MOVED, after.standing().since(), after, null, "", now);
    }

    static HistoryEntry touched(LocalDate day, Situation after, Channel channel, String note, Instant now) {
        return entry(Kind.TOUCHED, day, after, channel, note, now);
    }

    static HistoryEntry planned(LocalDate today, Situation after, Instant now) {
        return entry(Kind.PLANNED, today, after, null, "", now);
    }

    /** Whether both say that the same stage was reached, with the same day agreed: nothing happened between them. */
    boolean repeats(HistoryEntry before) {
        var here = after.standing();
        var there = before.after.standing();
        return kind == Kind.MOVED
                && before.kind == Kind.MOVED
                && here.stage() == there.stage()
                && Objects.equals(here.agreed(), there.agreed());
    }

    private static HistoryEntry entry(
            Kind kind, LocalDate day, Situation after, @Nullable Channel channel, String note, Instant now) {
        return new HistoryEntry(UUID.randomUUID(), kind, day, now, after, channel, note, false);
    }
}
