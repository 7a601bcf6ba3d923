package app.acquaint.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When what goes by the calendar goes out: at seven in the morning where its reader lives. What was missed is made up
 * for, up to two days later.
 */
final class Mornings {

    static final Duration CATCH_UP = Duration.ofDays(2);
    private static final LocalTime SEVEN = LocalTime.of(7, 0);

    private Mornings() {}

    /** Seven in the morning of that day, or the first moment after it that the zone's clocks show. */
    static Instant of(LocalDate day, ZoneId zone) {
        return day.atTime(SEVEN).atZone(zone).toInstant();
    }

    /** Whether what was to go out that morning goes out now. */
    static boolean isTime(LocalDate day, ZoneId zone, Instant now) {
        var morning = of(day, zone);
        return !now.isBefore(morning) && now.isBefore(morning.plus(CATCH_UP));
    }

    static LocalDate day(Instant now, ZoneId zone) {
        return LocalDate.ofInstant(now, zone);
    }
}
