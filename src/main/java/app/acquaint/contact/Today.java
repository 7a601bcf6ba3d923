package app.acquaint.contact;

import app.acquaint.common.ContactId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is due on a day, and who will be soon. The practice person is never among them: a rehearsal reminds nobody.
 *
 * @param due people with something to do on that day or before, most overdue first
 * @param untouched people one was never in touch with, who are not due yet
 * @param comingUp people due within {@value #AHEAD} days, soonest first
 */
public record Today(LocalDate day, List<Entry> due, List<Entry> untouched, List<Entry> comingUp) {

    /** How many days ahead people are said to be coming up. */
    public static final int AHEAD = 14;

    /**
     * A person and why they are here.
     *
     * @param promises of the owner that are open and whose day has come
     */
    public record Entry(ContactId id, String name, Situation situation, List<Promise> promises) {

        /** The earliest day on which anything is to be done; null when nothing is. */
        public @Nullable LocalDate on() {
            return Stream.concat(Stream.ofNullable(situation.due()), promiseDays())
                    .min(LocalDate::compareTo)
                    .orElse(null);
        }

        /** Whether it is the person, and not only a promise, that is due. */
        public boolean isDue(LocalDate day) {
            return hasCome(situation.due(), day);
        }

        private Stream<LocalDate> promiseDays() {
            return promises.stream().map(Promise::due).filter(Objects::nonNull);
        }
    }

    static boolean hasCome(@Nullable LocalDate due, LocalDate day) {
        return due != null && !due.isAfter(day);
    }
}
