package app.acquaint.notification;

import app.acquaint.account.Account;
import app.acquaint.cohort.Assignment;
import app.acquaint.cohort.Assignments;
import app.acquaint.cohort.Bond;
import app.acquaint.cohort.Bonds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reminds a learner of a due day, seven days before it and on the day before it. */
@Component
class DueReminders {

    private static final Map<MailKind, Integer> DAYS_BEFORE =
            Map.of(MailKind.DUE_IN_SEVEN_DAYS, 7, MailKind.DUE_TOMORROW, 1);

    private final Facts facts;
    private final Bonds bonds;
    private final Assignments assignments;
    private final Completions completions;

    DueReminders(Facts facts, Bonds bonds, Assignments assignments, Completions completions) {
        this.facts = facts;
        this.bonds = bonds;
        this.assignments = assignments;
        this.completions = completions;
    }

    /** What the learner is to be reminded of now; the same again for as long as it is time for it. */
    Stream<Letter> letters(Account learner, Instant now) {
        return bonds.ofLearner(learner.id()).stream()
                .map(Bond::leader)
                .flatMap(leader -> assignments.between(leader, learner.id()).stream())
                .flatMap(
                        one -> DAYS_BEFORE.keySet().stream().flatMap(kind -> letter(kind, one, learner, now).stream()));
    }

    private Optional<Letter> letter(MailKind kind, Assignment assignment, Account learner, Instant now) {
        return assignment
                .due()
                .filter(due -> isTime(kind, due, assignment, learner, now))
                .filter(_ -> !completions.has(learner.id(), assignment.course()))
                .map(due -> letter(kind, due, assignment, learner));
    }

    /** Whoever was given the course only after the reminder's morning has just read the day. */
    private static boolean isTime(MailKind kind, LocalDate due, Assignment assignment, Account learner, Instant now) {
        var day = due.minusDays(DAYS_BEFORE.getOrDefault(kind, 0));
        return Mornings.isTime(day, learner.zone(), now)
                && !assignment.at().isAfter(Mornings.of(day, learner.zone()))
                && !Mornings.day(now, learner.zone()).isAfter(due);
    }

    private Letter letter(MailKind kind, LocalDate due, Assignment assignment, Account learner) {
        var values = facts.to(learner, "/")
                .with("leader", facts.name(assignment.leader()))
                .with("course", facts.course(assignment.course()))
                .with("due", Facts.day(due, learner));
        var key = "due-" + DAYS_BEFORE.get(kind) + ":" + assignment.id() + ":" + learner.id() + ":" + due;
        return new Letter(kind, key, Recipient.of(learner), values).naming(assignment.leader());
    }
}
