package app.acquaint.notification;

import app.acquaint.account.Account;
import app.acquaint.account.ActiveAccounts;
import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks for everything that has become due, by the one clock and in each account's time zone. Looking twice, or on two
 * nodes, or with a clock that was put back, does no harm: each letter has a key with its local day.
 */
@Component
class DueSweep {

    private static final Logger LOG = LoggerFactory.getLogger(DueSweep.class);

    private final ActiveAccounts active;
    private final Facts facts;
    private final DueReminders reminders;
    private final OverdueDigest overdue;
    private final TodayDigest today;
    private final MailChoices choices;
    private final MorningLooks mornings;
    private final Outbox outbox;
    private final Clock clock;

    DueSweep(
            ActiveAccounts active,
            Facts facts,
            DueReminders reminders,
            OverdueDigest overdue,
            TodayDigest today,
            MailChoices choices,
            MorningLooks mornings,
            Outbox outbox,
            Clock clock) {
        this.active = active;
        this.facts = facts;
        this.reminders = reminders;
        this.overdue = overdue;
        this.today = today;
        this.choices = choices;
        this.mornings = mornings;
        this.outbox = outbox;
        this.clock = clock;
    }

    void sweep() {
        var now = clock.instant();
        active.withRole(Role.LEARNER)
                .forEach(id ->
                        with(id, learner -> reminders.letters(learner, now).forEach(outbox::put)));
        active.withRole(Role.LEADER).forEach(id -> with(id, leader -> overdue(leader, now)));
        choices.byCalendar(MailKind.TODAY).forEach(wish -> with(wish.account(), owner -> today(owner, wish, now)));
    }

    private void overdue(Account leader, Instant now) {
        overdue.morning(leader, now)
                .ifPresent(morning -> mornings.once(
                        leader.id(),
                        MailKind.OVERDUE,
                        morning,
                        () -> overdue.letter(leader, morning, now).ifPresent(outbox::put)));
    }

    private void today(Account owner, MailChoices.ByCalendar wish, Instant now) {
        today.morning(owner, wish, now)
                .ifPresent(morning -> mornings.once(
                        owner.id(),
                        MailKind.TODAY,
                        morning,
                        () -> today.letter(owner, wish, morning, now).ifPresent(outbox::put)));
    }

    /** What fails for one account is no reason to leave out the others. */
    private void with(AccountId id, Consumer<Account> look) {
        try {
            facts.account(id).ifPresent(look);
        } catch (RuntimeException e) {
            LOG.error(
                    "What is due for account {} could not be looked up: {}",
                    id,
                    e.getClass().getName());
        }
    }
}
