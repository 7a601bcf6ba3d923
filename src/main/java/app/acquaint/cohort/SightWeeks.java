package app.acquaint.cohort;

import app.acquaint.cohort.GroupFigures.Week;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Counts where people stood at the end of each of the last weeks, this one as far as it has come. */
@Component
class SightWeeks {

    static final int MOST = 12;

    private final Clock clock;

    SightWeeks(Clock clock) {
        this.clock = clock;
    }

    /** @param zone in which the weeks begin */
    List<Week> of(List<Sighted> people, ZoneId zone) {
        var thisWeek =
                LocalDate.ofInstant(clock.instant(), zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.rangeClosed(1 - MOST, 0)
                .mapToObj(thisWeek::plusWeeks)
                .map(monday -> week(people, monday, zone))
                .filter(week -> week.people() >= GroupFigures.LEAST)
                .toList();
    }

    private static Week week(List<Sighted> people, LocalDate monday, ZoneId zone) {
        var end = monday.plusWeeks(1).atStartOfDay(zone).toInstant();
        var counts = new int[4];
        people.stream().filter(one -> one.bond().since().isBefore(end)).forEach(one -> counts[stage(one, end)]++);
        return new Week(monday, counts[0], counts[1], counts[2], counts[3]);
    }

    private static int stage(Sighted one, Instant end) {
        var glance = one.glance();
        if (before(glance.graduated(), end)) {
            return 3;
        }
        if (before(glance.completed(), end)) {
            return 2;
        }
        return before(glance.started(), end) ? 1 : 0;
    }

    private static boolean before(Optional<Instant> reached, Instant end) {
        return reached.filter(at -> at.isBefore(end)).isPresent();
    }
}
