package app.acquaint.contact;

import app.acquaint.common.ContactId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that changes when something happens with a person: every entry of the history says what it led to, so that the
 * present is what the last entry left.
 *
 * @param lastTouch the latest day on which the two were in touch; null when they never were
 * @param nextTouch the day planned for the next; null when none is
 */
public record Situation(
        Standing standing,
        @Nullable LocalDate lastTouch,
        @Nullable LocalDate nextTouch) {

    /** The beginning: nobody was in touch, nothing is planned. */
    static Situation begin(Standing standing) {
        return new Situation(standing, null, null);
    }

    /** The stage, without its dates. */
    public Stage stage() {
        return standing.stage();
    }

    /** The day on which something is to be done; null when nothing is. */
    public @Nullable LocalDate due() {
        return Cadence.due(standing, nextTouch);
    }

    /** What other modules see of the person who is in this situation. */
    Contacts.Person of(ContactId id, String name, @Nullable String email, boolean practice) {
        return new Contacts.Person(
                id, name, email, practice, stage(), standing.since(), standing.agreed(), due(), nextTouch);
    }

    /** What a move leads to. A date planned for afterwards stays; where none stands, the cadence sets one. */
    Situation moved(Standing to, Cadence cadence) {
        var touched = to.stage().isContact() ? later(lastTouch, to.since()) : lastTouch;
        var next = switch (to) {
            case Standing.Thanked _, Standing.KeepingInTouch _ -> planned(to.since(), cadence);
            case Standing.No _, Standing.Silent _, Standing.Resting _ -> null;
            case Standing.Drafted _,
                    Standing.Asked _,
                    Standing.Yes _,
                    Standing.Later _,
                    Standing.Scheduled _,
                    Standing.Met _ -> nextTouch;
        };
        return new Situation(to, touched, next);
    }

    /**
     * What a touch on that day leads to: once asking and meeting are over, it sets the next, unless a later touch did
     * so already.
     */
    Situation touched(LocalDate on, Cadence cadence) {
        var latest = later(lastTouch, on);
        if (!stage().isAfterwards()) {
            return new Situation(standing, latest, nextTouch);
        }
        var next = latest.equals(on) || nextTouch == null ? cadence.next(latest) : nextTouch;
        return new Situation(keeping(on), latest, next);
    }

    /** What planning the next touch for that day leads to, decided today. */
    Situation planned(LocalDate next, LocalDate today) {
        return new Situation(stage().isAfterwards() ? keeping(today) : standing, lastTouch, next);
    }

    /** What agreeing on how often to be in touch leads to: the next touch moves with it, never before today. */
    Situation paced(Cadence cadence, LocalDate today) {
        if (nextTouch == null || !stage().isAfterwards()) {
            return this;
        }
        var next = cadence.next(lastTouch != null ? lastTouch : standing.since());
        return new Situation(standing, lastTouch, later(today, next));
    }

    private Standing keeping(LocalDate from) {
        return standing instanceof Standing.KeepingInTouch ? standing : new Standing.KeepingInTouch(from);
    }

    private LocalDate planned(LocalDate since, Cadence cadence) {
        return nextTouch != null && nextTouch.isAfter(since) ? nextTouch : cadence.next(since);
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isAfter(other) ? one : other;
    }
}
