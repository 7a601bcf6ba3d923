package app.acquaint.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.account.Role;
import app.acquaint.testkit.Engine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes out by the calendar: zones, days on which clocks change, clocks that jump, mornings that were missed. */
class DueTest {

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private final MailHouse house = MailHouse.withoutServer(Engine.H2);

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-11-23T06:00:00Z",
        "America/Los_Angeles, 2026-11-23T15:00:00Z",
        "Pacific/Kiritimati, 2026-11-22T17:00:00Z",
        "Asia/Kolkata, 2026-11-23T01:30:00Z"
    })
    void a_reminder_goes_out_at_seven_where_the_learner_lives(String zone, Instant seven) {
        var leader = house.leader("Ben");
        var learner = house.account("Asha", "asha@example.org", zone, Locale.ENGLISH, Role.LEARNER);
        var due = LocalDate.of(2026, 11, 30);
        var assignment = house.cohorts.assign(leader.id(), learner.id(), due, LONG_AGO);

        house.clock.set(seven.minusSeconds(1));
        house.sweep.sweep();
        assertThat(house.keys()).isEmpty();
        house.clock.set(seven);
        house.sweep.sweep();
        house.sweep.sweep();

        assertThat(house.keys()).containsExactly("due-7:" + assignment.id() + ":" + learner.id() + ":2026-11-30");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, 2026-03-28T06:00:00Z, 2026-03-29T05:00:00Z",
        "2026-10-25, 2026-10-24T05:00:00Z, 2026-10-25T06:00:00Z"
    })
    void the_day_on_which_clocks_change_has_one_morning(LocalDate change, Instant before, Instant on) {
        var leader = house.leader("Ben");
        var learner = house.learner("Asha");
        house.cohorts.assign(leader.id(), learner.id(), change, LONG_AGO);
        house.cohorts.assign(leader.id(), learner.id(), change.plusDays(1), LONG_AGO);

        for (var now = before.minus(Duration.ofHours(8));
                now.isBefore(on.plus(Duration.ofHours(12)));
                now = now.plusSeconds(900)) {
            house.clock.set(now);
            house.sweep.sweep();
            var sent = house.keys().size();
            assertThat(sent).isEqualTo(now.isBefore(before) ? 0 : now.isBefore(on) ? 1 : 2);
        }
    }

    @Test
    void a_morning_that_was_missed_is_made_up_for_within_two_days_and_not_later() {
        var leader = house.leader("Ben");
        var learner = house.learner("Asha");
        house.cohorts.assign(leader.id(), learner.id(), LocalDate.of(2026, 11, 30), LONG_AGO);

        house.clock.set("2026-11-25T07:00:00+01:00[Europe/Berlin]");
        house.sweep.sweep();
        assertThat(house.keys()).isEmpty();

        house.clock.set("2026-11-25T06:59:00+01:00[Europe/Berlin]");
        house.sweep.sweep();
        assertThat(house.keys()).hasSize(1);
    }

    @Test
    void a_clock_that_jumps_forth_and_back_repeats_nothing() {
        var leader = house.leader("Ben");
        var learner = house.learner("Asha");
        house.cohorts.assign(leader.id(), learner.id(), LocalDate.of(2026, 11, 30), LONG_AGO);
        house.clock.set("2026-11-23T07:05:00+01:00[Europe/Berlin]");
        house.sweep.sweep();
        house.clock.set("2026-11-29T07:05:00+01:00[Europe/Berlin]");
        house.sweep.sweep();
        assertThat(house.keys()).hasSize(2);

        house.clock.set("2026-11-23T06:00:00+01:00[Europe/Berlin]");
        for (int hour = 0; hour < 24 * 7; hour++) {
            house.sweep.sweep();
            house.clock.turn(Duration.ofHours(1));
        }

        assertThat(house.keys()).filteredOn(key -> key.startsWith("due-")).hasSize(2);
    }

    @Test
    void whoever_completed_the_course_or_has_just_got_it_is_not_reminded() {
        var leader = house.leader("Ben");
        var done = house.learner("Asha");
        var fresh = house.learner("Cho");
        house.completed.add(done.id());
        house.clock.set("2026-11-23T09:00:00+01:00[Europe/Berlin]");
        house.cohorts.assign(leader.id(), done.id(), LocalDate.of(2026, 11, 30), LONG_AGO);
        house.cohorts.assign(leader.id(), fresh.id(), LocalDate.of(2026, 11, 30), house.clock.instant());

        house.sweep.sweep();

        assertThat(house.keys()).isEmpty();
    }

    @Test
    void a_leader_hears_of_the_late_once_a_day_and_again_only_for_somebody_new_or_after_a_week() {
        var leader = house.leader("Ben");
        house.cohorts.assign(leader.id(), house.learner("Asha").id(), LocalDate.of(2026, 11, 20), LONG_AGO);
        house.cohorts.assign(leader.id(), house.learner("Cho").id(), LocalDate.of(2026, 11, 22), LONG_AGO);

        house.clock.set("2026-11-21T00:00:00+01:00[Europe/Berlin]");
        for (int quarter = 0; quarter < 4 * 24 * 10; quarter++) {
            house.sweep.sweep();
            house.clock.turn(Duration.ofMinutes(15));
        }

        var digest = "overdue:" + leader.id() + ":";
        assertThat(house.keys())
                .filteredOn(key -> key.startsWith("overdue"))
                .containsExactly(digest + "2026-11-21", digest + "2026-11-23", digest + "2026-11-30");
    }

    @Test
    void who_is_due_today_comes_by_mail_only_when_wished_for_and_begins_with_the_next_morning() {
        var owner = house.learner("Asha");
        var day = LocalDate.of(2026, 11, 24);
        house.due(owner, day, "Priya");
        house.clock.set("2026-11-24T06:00:00+01:00[Europe/Berlin]");
        house.sweep.sweep();
        assertThat(house.keys()).isEmpty();

        house.preferences.choose(owner.id(), MailKind.TODAY, MailChoice.DAILY);
        house.sweep.sweep();
        assertThat(house.keys()).isEmpty();
        house.clock.set("2026-11-24T07:00:00+01:00[Europe/Berlin]");
        house.sweep.sweep();
        house.sweep.sweep();

        assertThat(house.keys()).containsExactly("today:" + owner.id() + ":2026-11-24");
    }

    @Test
    void what_comes_up_after_seven_waits_for_the_next_morning() {
        var owner = house.learner("Asha");
        house.preferences.choose(owner.id(), MailKind.TODAY, MailChoice.DAILY);
        house.due(owner, LocalDate.of(2026, 11, 25));
        house.clock.set("2026-11-25T07:00:00+01:00[Europe/Berlin]");
        house.sweep.sweep();
        house.due(owner, LocalDate.of(2026, 11, 25), "Priya");
        house.clock.set("2026-11-25T12:00:00+01:00[Europe/Berlin]");

        house.sweep.sweep();

        assertThat(house.keys()).isEmpty();
    }

    @Test
    void the_weekly_list_comes_on_monday_or_as_soon_after_it_as_can_be() {
        var owner = house.learner("Asha");
        house.preferences.choose(owner.id(), MailKind.TODAY, MailChoice.WEEKLY);
        house.due(owner, LocalDate.of(2026, 12, 1), "Priya");

        house.clock.set("2026-12-01T12:00:00+01:00[Europe/Berlin]");
        house.sweep.sweep();

        assertThat(house.keys()).containsExactly("today:" + owner.id() + ":2026-11-30");
    }
}
