package app.acquaint.cohort;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import app.acquaint.account.Account;
import app.acquaint.account.Accounts;
import app.acquaint.common.AccountId;
import app.acquaint.contact.ActCounts.Acts;
import app.acquaint.course.Course;
import app.acquaint.progress.Glance;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Makes the lines that leaders see, and the only code that does: the list, one person's page, the export, the figures
 * and the learner's own page all come from here. A handful of statements, however many the learners are.
 */
@Component
class SightReader {

    private final Accounts accounts;
    private final SightActivity activity;
    private final SightDues dues;
    private final CountsShown counts;
    private final Clock clock;

    SightReader(Accounts accounts, SightActivity activity, SightDues dues, CountsShown counts, Clock clock) {
        this.accounts = accounts;
        this.activity = activity;
        this.dues = dues;
        this.counts = counts;
        this.clock = clock;
    }

    /** @param bonds of this one leader, each learner once; whoever was erased meanwhile is left out */
    List<Sighted> read(AccountId leader, List<Bond> bonds, Course course) {
        if (bonds.isEmpty()) {
            return List.of();
        }
        var bondOf = bonds.stream().collect(toMap(Bond::learner, Function.identity()));
        var glances = activity.of(bondOf.keySet(), course);
        var due = dues.of(leader, bondOf.keySet(), course.id());
        var shown = counts.of(leader, bonds);
        return accounts.findAll(bondOf.keySet()).stream()
                .map(learner -> sighted(
                        learner,
                        course,
                        new Facts(
                                requireNonNull(bondOf.get(learner.id())),
                                requireNonNull(glances.get(learner.id())),
                                Optional.ofNullable(due.get(learner.id())),
                                Optional.ofNullable(shown.get(learner.id())))))
                .toList();
    }

    private Sighted sighted(Account learner, Course course, Facts facts) {
        var zone = learner.zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var glance = facts.glance();
        var line = new LearnerLine(
                learner.id(),
                learner.name(),
                standing(glance, course, zone, today),
                glance.lastActive().map(at -> day(at, zone)),
                glance.completed().map(at -> day(at, zone)),
                facts.due(),
                glance.completed().isEmpty()
                        && facts.due().filter(today::isAfter).isPresent(),
                facts.counts());
        return new Sighted(facts.bond(), glance, line, today);
    }

    private static LearnerStanding standing(Glance glance, Course course, ZoneId zone, LocalDate today) {
        if (glance.graduated().isPresent()) {
            return new LearnerStanding.Graduated(day(glance.graduated().get(), zone));
        }
        if (glance.completed().isPresent()) {
            return new LearnerStanding.Completed(day(glance.completed().get(), zone));
        }
        if (glance.started().isEmpty()) {
            return new LearnerStanding.NotStarted();
        }
        // all done but not recorded as completed yet: that happens when the learner comes back
        var step = glance.step().orElseGet(course.steps()::getLast);
        var last = day(glance.lastActive().or(glance::started).orElseThrow(), zone);
        return last.plusDays(LearnerStanding.STUCK_AFTER_DAYS).isAfter(today)
                ? new LearnerStanding.AtStep(step)
                : new LearnerStanding.Stuck(step, last);
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }

    private record Facts(Bond bond, Glance glance, Optional<LocalDate> due, Optional<Acts> counts) {}
}
