package app.acquaint.contact;

import app.acquaint.common.ContactId;
import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code people.json}: everything of a tracker, as it is taken along. What a file leaves out is taken as nothing, so
 * that one written by hand can be short.
 *
 * @param format {@value #FORMAT} so far
 */
record PeopleFile(int format, @Nullable List<? extends @Nullable PersonEntry> people) {

    static final int FORMAT = 1;

    static final String NAME = "people.json";

    static PeopleFile of(List<Dossier> dossiers) {
        return new PeopleFile(FORMAT, dossiers.stream().map(PersonEntry::of).toList());
    }

    /** @param history without one, the person begins resting */
    record PersonEntry(
            @Nullable String id,
            @Nullable String name,
            @Nullable String email,
            @Nullable String role,
            @Nullable String howMet,
            @Nullable String notes,
            boolean practice,
            @Nullable Integer cadenceWeeks,
            @Nullable List<? extends @Nullable EventEntry> history,
            @Nullable List<? extends @Nullable PromiseEntry> promises) {

        static PersonEntry of(Dossier dossier) {
            var contact = dossier.contact();
            var details = contact.details();
            var email = details.email();
            return new PersonEntry(
                    contact.id().toString(),
                    details.name(),
                    email == null ? null : email.value(),
                    details.role(),
                    details.howMet(),
                    details.notes(),
                    contact.practice(),
                    contact.cadence().weeks(),
                    dossier.history().stream().map(EventEntry::of).toList(),
                    dossier.promises().stream().map(PromiseEntry::of).toList());
        }

        /**
         * What the entry says, checked, under that id.
         *
         * @throws DomainException when something in it cannot be kept
         */
        Dossier dossier(ContactId as, LocalDate today, Instant now) {
            var details = new Details(
                    orEmpty(name),
                    email == null || email.isBlank() ? null : new EmailAddress(email),
                    orEmpty(role),
                    orEmpty(howMet),
                    orEmpty(notes));
            var happened = happened(today, now);
            var contact = new Contact(as, 1, practice, details, new Cadence(cadenceWeeks), Ledger.present(happened));
            return new Dossier(
                    contact, happened, each(promises).map(PromiseEntry::promise).toList());
        }

        private List<HistoryEntry> happened(LocalDate today, Instant now) {
            List<HistoryEntry> entries = new ArrayList<>();
            each(history).map(event -> event.entry(now)).forEach(entries::add);
            var begins = !entries.isEmpty()
                    && entries.getFirst().kind() == HistoryEntry.Kind.ADDED
                    && !entries.getFirst().corrected();
            if (!begins) {
                entries.addFirst(HistoryEntry.added(Situation.begin(new Standing.Resting(today)), now));
            }
            return entries;
        }
    }

    /** An entry of the history with what it led to. */
    record EventEntry(
            HistoryEntry.@Nullable Kind kind,
            @Nullable LocalDate day,
            @Nullable Instant recordedAt,
            @Nullable Channel channel,
            @Nullable String note,
            boolean corrected,
            @Nullable Stage stage,
            @Nullable LocalDate since,
            @Nullable LocalDate agreed,
            @Nullable LocalTime time,
            @Nullable LocalDate lastTouch,
            @Nullable LocalDate nextTouch) {

        static EventEntry of(HistoryEntry entry) {
            var after = entry.after();
            var standing = after.standing();
            return new EventEntry(
                    entry.kind(),
                    entry.day(),
                    entry.recordedAt(),
                    entry.channel(),
                    entry.note(),
                    entry.corrected(),
                    standing.stage(),
                    standing.since(),
                    standing.agreed(),
                    standing.time(),
                    after.lastTouch(),
                    after.nextTouch());
        }

        HistoryEntry entry(Instant now) {
            var happenedOn = needed(day);
            var standing = Standing.of(needed(stage), Objects.requireNonNullElse(since, happenedOn), agreed, time);
            return new HistoryEntry(
                    UUID.randomUUID(),
                    needed(kind),
                    happenedOn,
                    Objects.requireNonNullElse(recordedAt, now),
                    new Situation(standing, lastTouch, nextTouch),
                    kind == HistoryEntry.Kind.TOUCHED ? Objects.requireNonNullElse(channel, Channel.OTHER) : null,
                    orEmpty(note),
                    corrected);
        }
    }

    /** A promise, open while {@code keptOn} is null. */
    record PromiseEntry(
            boolean mine,
            @Nullable String text,
            @Nullable LocalDate due,
            @Nullable LocalDate keptOn) {

        static PromiseEntry of(Promise promise) {
            return new PromiseEntry(promise.mine(), promise.text(), promise.due(), promise.keptOn());
        }

        Promise promise() {
            return new Promise(UUID.randomUUID(), mine, orEmpty(text), due, keptOn);
        }
    }

    /** The people of the file; empty when it names none. */
    List<PersonEntry> persons() {
        return PeopleFile.<PersonEntry>each(people).toList();
    }

    private static <T> Stream<T> each(@Nullable List<? extends @Nullable T> entries) {
        return entries == null ? Stream.of() : entries.stream().flatMap(Stream::ofNullable);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> T needed(@Nullable T value) {
        if (value == null) {
            throw new DomainException("contact.file.incomplete");
        }
        return value;
    }
}
