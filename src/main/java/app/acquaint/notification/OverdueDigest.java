package app.acquaint.notification;

import app.acquaint.account.Account;
import app.acquaint.cohort.Assignment;
import app.acquaint.cohort.Assignments;
import app.acquaint.cohort.Bond;
import app.acquaint.cohort.Bonds;
import app.acquaint.common.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells a leader who is late: at most once a day, and only when somebody has become late since the last time, or when
 * that is a week ago.
 */
@Component
class OverdueDigest {

    private static final Period AGAIN_AFTER = Period.ofWeeks(1);
    private static final int MOST_NAMED = 50;

    private final Facts facts;
    private final Bonds bonds;
    private final Assignments assignments;
    private final Completions completions;
    private final OutboxRepository mails;

    OverdueDigest(Facts facts, Bonds bonds, Assignments assignments, Completions completions, OutboxRepository mails) {
        this.facts = facts;
        this.bonds = bonds;
        this.assignments = assignments;
        this.completions = completions;
        this.mails = mails;
    }

    /** @param since from when on the learner's due day was over */
    private record Late(AccountId learner, String name, LocalDate due, Instant since) {}

    /** Whose morning it is time for; empty before seven. */
    Optional<LocalDate> morning(Account leader, Instant now) {
        return Optional.of(Mornings.day(now, leader.zone()))
                .filter(today -> Mornings.isTime(today, leader.zone(), now));
    }

    /** The digest of that morning; empty when there is nothing to say. */
    Optional<Letter> letter(Account leader, LocalDate morning, Instant now) {
        var last = mails.newest(leader.id(), MailKind.OVERDUE);
        var again = last.filter(at -> Mornings.day(at, leader.zone()).isAfter(morning.minus(AGAIN_AFTER)))
                .isEmpty();
        var late = late(leader, now);
        if (late.isEmpty() || !(again || late.stream().anyMatch(one -> isNew(one, last)))) {
            return Optional.empty();
        }
        return Optional.of(letter(leader, morning, late));
    }

    private static boolean isNew(Late one, Optional<Instant> last) {
        return last.filter(at -> !one.since().isAfter(at)).isEmpty();
    }

    private Letter letter(Account leader, LocalDate morning, List<Late> late) {
        var named = late.stream().limit(MOST_NAMED).toList();
        var lines = named.stream()
                .map(one -> one.name() + ", " + Facts.day(one.due(), leader))
                .toList();
        var more = late.size() - lines.size();
        var values =
                facts.to(leader, "/learners").with("late", lines).with("more", more == 0 ? "" : String.valueOf(more));
        return new Letter(MailKind.OVERDUE, "overdue:" + leader.id() + ":" + morning, Recipient.of(leader), values)
                .naming(named.stream().map(Late::learner).toList());
    }

    private List<Late> late(Account leader, Instant now) {
        return bonds.ofLeader(leader.id()).stream()
                .map(Bond::learner)
                .flatMap(id -> facts.account(id).stream())
                .flatMap(learner -> late(leader, learner, now))
                .sorted(Comparator.comparing(Late::due).thenComparing(Late::name))
                .toList();
    }

    private Stream<Late> late(Account leader, Account learner, Instant now) {
        return assignments.between(leader.id(), learner.id()).stream()
                .filter(one -> isOver(one, learner, now))
                .filter(one -> !completions.has(learner.id(), one.course()))
                .flatMap(one -> one.due().stream())
                .map(due -> new Late(learner.id(), learner.name(), due, over(due, learner)));
    }

    private static boolean isOver(Assignment assignment, Account learner, Instant now) {
        return assignment.due().filter(due -> !now.isBefore(over(due, learner))).isPresent();
    }

    private static Instant over(LocalDate due, Account learner) {
        return due.plusDays(1).atStartOfDay(learner.zone()).toInstant();
    }
}
