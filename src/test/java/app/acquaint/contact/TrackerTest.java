package app.acquaint.contact;

import static app.acquaint.contact.TrackerHouse.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.common.DomainException;
import app.acquaint.testkit.Engine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class TrackerTest {

    @Parameter
    Engine engine;

    private TrackerHouse house;
    private Tracker tracker;

    @BeforeEach
    void open() {
        house = new TrackerHouse(engine);
        tracker = house.tracker;
    }

    @Test
    void who_is_added_is_drafted_since_today_and_due_in_three_days() {
        var added = tracker.add(house.me, "  Moana Aroha ");

        assertThat(tracker.require(house.me, added.id())).isEqualTo(added);
        assertThat(added.name()).isEqualTo("Moana Aroha");
        assertThat(added.stage()).isEqualTo(Stage.DRAFTED);
        assertThat(added.since()).isEqualTo(TODAY);
        assertThat(added.due()).isEqualTo(TODAY.plusDays(3));
        assertThat(house.published).containsExactly(new ContactAdded(house.me, added.id(), false));
    }

    @Test
    void the_whole_way_is_kept_with_every_date_and_told_as_it_happens() {
        var id = tracker.add(house.me, "Priya Nair").id();
        house.published.clear();

        tracker.record(house.me, id, Stage.ASKED, TODAY.minusDays(2), null);
        tracker.move(house.me, id, new Standing.Scheduled(TODAY, TODAY.plusDays(4), LocalTime.of(14, 0)));

        var scheduled = house.people.open(house.me, id).situation();
        assertThat(scheduled.standing())
                .isEqualTo(new Standing.Scheduled(TODAY, TODAY.plusDays(4), LocalTime.of(14, 0)));
        assertThat(scheduled.due()).isEqualTo(TODAY.plusDays(4));
        house.turnClockTo(TODAY.plusDays(5));
        tracker.record(house.me, id, Stage.MET, TODAY.plusDays(4), null);
        tracker.record(house.me, id, Stage.THANKED, TODAY.plusDays(5), null);

        var thanked = tracker.require(house.me, id);
        assertThat(thanked.nextTouch()).isEqualTo(TODAY.plusDays(5).plusMonths(3));
        assertThat(thanked.due()).isEqualTo(thanked.nextTouch());
        assertThat(tracker.reached(house.me, id))
                .containsExactlyInAnyOrder(Stage.DRAFTED, Stage.ASKED, Stage.SCHEDULED, Stage.MET, Stage.THANKED);
        assertThat(house.published)
                .extracting(event -> ((ContactMoved) event).to().stage())
                .containsExactly(Stage.ASKED, Stage.SCHEDULED, Stage.MET, Stage.THANKED);
    }

    @Test
    void steps_may_be_skipped() {
        var id = tracker.add(house.me, "Jonas Weber").id();

        tracker.record(house.me, id, Stage.KEEPING_IN_TOUCH, TODAY, null);

        assertThat(tracker.require(house.me, id).due()).isEqualTo(TODAY.plusMonths(3));
    }

    @Test
    void the_stage_one_is_in_is_not_recorded_twice_unless_something_happened_between() {
        var id = tracker.add(house.me, "Priya Nair").id();
        var asked = tracker.record(house.me, id, Stage.ASKED, TODAY.minusDays(2), null);

        var again = tracker.record(house.me, id, Stage.ASKED, TODAY, null);

        assertThat(again).isEqualTo(asked);
        assertThat(tracker.require(house.me, id).since()).isEqualTo(TODAY.minusDays(2));
        assertThat(tracker.history(house.me, id)).hasSize(2);
        tracker.touch(house.me, id, TODAY, Channel.CALL, "");
        tracker.record(house.me, id, Stage.ASKED, TODAY, null);
        tracker.record(house.me, id, Stage.ANSWERED_LATER, TODAY, TODAY.plusDays(9));
        tracker.record(house.me, id, Stage.ANSWERED_LATER, TODAY, TODAY.plusDays(20));
        assertThat(tracker.history(house.me, id)).hasSize(6);
    }

    @Test
    void undo_brings_back_exactly_what_stood() {
        var id = tracker.add(house.me, "Jonas Weber").id();
        tracker.record(house.me, id, Stage.THANKED, TODAY, null);
        tracker.planTouch(house.me, id, TODAY.plusDays(10));
        var before = house.people.open(house.me, id);
        var entries = tracker.history(house.me, id);

        var touched = tracker.touch(house.me, id, TODAY, Channel.CALL, "Talked about Leipzig");
        assertThat(tracker.require(house.me, id).due()).isEqualTo(TODAY.plusMonths(3));
        tracker.undo(house.me, touched);

        assertThat(house.people.open(house.me, id)).isEqualTo(before);
        assertThat(tracker.history(house.me, id)).isEqualTo(entries);
        tracker.undo(house.me, touched);
        assertThat(tracker.history(house.me, id)).isEqualTo(entries);
    }

    @Test
    void an_arrival_tells_the_day_and_is_undone_as_long_as_nothing_followed() {
        var id = tracker.add(house.me, "Jonas Weber").id();
        assertThat(tracker.arrival(house.me, id, Stage.ASKED)).isEmpty();
        var asked = tracker.record(house.me, id, Stage.ASKED, TODAY.minusDays(2), null);

        assertThat(tracker.arrival(house.me, id, Stage.ASKED))
                .contains(new Contacts.Arrival(TODAY.minusDays(2), Optional.of(asked)));

        tracker.record(house.me, id, Stage.ANSWERED_YES, TODAY, null);
        assertThat(tracker.arrival(house.me, id, Stage.ASKED))
                .contains(new Contacts.Arrival(TODAY.minusDays(2), Optional.empty()));
    }

    @Test
    void undo_leaves_alone_what_others_build_upon() {
        var id = tracker.add(house.me, "Jonas Weber").id();
        var asked = tracker.record(house.me, id, Stage.ASKED, TODAY, null);
        tracker.record(house.me, id, Stage.ANSWERED_YES, TODAY, null);

        assertThatThrownBy(() -> tracker.undo(house.me, asked))
                .isInstanceOf(DomainException.class)
                .hasMessage("contact.undo.late");
        assertThat(tracker.require(house.me, id).stage()).isEqualTo(Stage.ANSWERED_YES);
    }

    @Test
    void a_correction_stays_to_be_seen_and_counts_for_nothing() {
        var id = tracker.add(house.me, "Jonas Weber").id();
        tracker.record(house.me, id, Stage.ASKED, TODAY, null);
        var met = tracker.record(house.me, id, Stage.MET, TODAY, null);

        tracker.correct(house.me, id, met.event());

        assertThat(tracker.require(house.me, id).stage()).isEqualTo(Stage.ASKED);
        assertThat(tracker.reached(house.me, id)).doesNotContain(Stage.MET);
        var slip = tracker.history(house.me, id).getFirst();
        assertThat(slip.corrected()).isTrue();
        assertThat(slip.after().stage()).isEqualTo(Stage.MET);
        tracker.reinstate(house.me, id, met.event());
        assertThat(tracker.require(house.me, id).stage()).isEqualTo(Stage.MET);
    }

    @Test
    void correcting_what_lies_further_back_leaves_the_present() {
        var id = tracker.add(house.me, "Jonas Weber").id();
        var asked = tracker.record(house.me, id, Stage.ASKED, TODAY, null);
        tracker.record(house.me, id, Stage.MET, TODAY, null);

        tracker.correct(house.me, id, asked.event());

        assertThat(tracker.require(house.me, id).stage()).isEqualTo(Stage.MET);
        assertThat(tracker.reached(house.me, id)).containsExactlyInAnyOrder(Stage.DRAFTED, Stage.MET);
    }

    @Test
    void what_everybody_reached_is_known_at_once_practice_and_corrections_minded() {
        var priya = tracker.add(house.me, "Priya Nair");
        var jonas = tracker.add(house.me, "Jonas Weber").id();
        var partner = tracker.practicePerson(house.me);
        tracker.record(house.me, jonas, Stage.ASKED, TODAY, null);
        var slip = tracker.record(house.me, jonas, Stage.MET, TODAY, null);
        tracker.record(house.me, jonas, Stage.SCHEDULED, TODAY, TODAY.plusDays(4));
        tracker.correct(house.me, jonas, slip.event());
        tracker.add(house.account("Europe/Berlin", Locale.ENGLISH), "Somebody else’s");

        assertThat(tracker.reached(house.me))
                .isEqualTo(Map.of(
                        priya,
                        Set.of(Stage.DRAFTED),
                        partner,
                        Set.of(Stage.DRAFTED),
                        tracker.require(house.me, jonas),
                        Set.of(Stage.DRAFTED, Stage.ASKED, Stage.SCHEDULED)));
    }

    @Test
    void the_first_entry_can_neither_be_undone_nor_corrected() {
        var id = tracker.add(house.me, "Jonas Weber").id();
        var first = tracker.history(house.me, id).getFirst().id();

        assertThatThrownBy(() -> tracker.undo(house.me, new Contacts.Recorded(id, first)))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> tracker.correct(house.me, id, first)).isInstanceOf(DomainException.class);
    }

    @Test
    void planning_a_touch_for_somebody_at_rest_means_keeping_in_touch() {
        var id = tracker.add(house.me, "Jonas Weber").id();
        tracker.record(house.me, id, Stage.RESTING, TODAY, null);

        tracker.planTouch(house.me, id, TODAY.plusDays(20));

        var kept = tracker.require(house.me, id);
        assertThat(kept.stage()).isEqualTo(Stage.KEEPING_IN_TOUCH);
        assertThat(kept.due()).isEqualTo(TODAY.plusDays(20));
        assertThatThrownBy(() -> tracker.planTouch(house.me, id, TODAY.minusDays(1)))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void another_pace_moves_the_next_touch_from_the_last_but_never_into_the_past() {
        var id = tracker.add(house.me, "Jonas Weber").id();
        tracker.record(house.me, id, Stage.KEEPING_IN_TOUCH, TODAY.minusDays(30), null);
        tracker.touch(house.me, id, TODAY.minusDays(21), Channel.MESSAGE, "");

        tracker.pace(house.me, id, new Cadence(6));
        assertThat(tracker.require(house.me, id).nextTouch()).isEqualTo(TODAY.plusDays(21));
        tracker.pace(house.me, id, new Cadence(1));
        assertThat(tracker.require(house.me, id).nextTouch()).isEqualTo(TODAY);
        tracker.touch(house.me, id, TODAY, Channel.MESSAGE, "");
        assertThat(tracker.require(house.me, id).nextTouch()).isEqualTo(TODAY.plusDays(7));
    }

    @Test
    void nothing_that_is_still_to_come_can_have_happened() {
        var id = tracker.add(house.me, "Jonas Weber").id();

        assertThatThrownBy(() -> tracker.record(house.me, id, Stage.MET, TODAY.plusDays(1), null))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> tracker.touch(house.me, id, TODAY.plusDays(1), Channel.CALL, ""))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void a_day_is_the_one_of_the_account_wherever_it_is() {
        // the clocks of Berlin go forward at 01:00 UTC; in Auckland it is the afternoon, in Honolulu still yesterday
        house.turnClockTo(Instant.parse("2026-03-29T00:59:59Z"));
        assertThat(since("Europe/Berlin")).isEqualTo(LocalDate.of(2026, 3, 29));
        assertThat(since("Pacific/Auckland")).isEqualTo(LocalDate.of(2026, 3, 29));
        assertThat(since("Pacific/Honolulu")).isEqualTo(LocalDate.of(2026, 3, 28));
        // summer time: Berlin's day begins at 22:00 UTC, in winter an hour later
        house.turnClockTo(Instant.parse("2026-10-24T22:30:00Z"));
        assertThat(since("Europe/Berlin")).isEqualTo(LocalDate.of(2026, 10, 25));
        house.turnClockTo(Instant.parse("2026-10-25T22:30:00Z"));
        assertThat(since("Europe/Berlin")).isEqualTo(LocalDate.of(2026, 10, 25));
        house.turnClockTo(Instant.parse("2026-10-25T23:00:00Z"));
        assertThat(since("Europe/Berlin")).isEqualTo(LocalDate.of(2026, 10, 26));
    }

    @Test
    void there_is_one_practice_person_and_it_is_not_counted() {
        assertThat(tracker.existingPracticePerson(house.me)).isEmpty();

        var practice = tracker.practicePerson(house.me);

        assertThat(practice.practice()).isTrue();
        assertThat(practice.name()).isEqualTo("Alex (practice)");
        assertThat(tracker.practicePerson(house.me)).isEqualTo(practice);
        assertThat(tracker.all(house.me)).isEmpty();
        assertThat(house.people.count(house.me, "", null)).isZero();
        var german = house.account("Europe/Berlin", Locale.GERMAN);
        assertThat(tracker.practicePerson(german).name()).isEqualTo("Alex (Übung)");
        house.people.remove(house.me, practice.id());
        assertThat(tracker.existingPracticePerson(house.me)).isEmpty();
        assertThat(tracker.practicePerson(house.me).id()).isNotEqualTo(practice.id());
    }

    @Test
    void open_promises_and_the_next_date_are_what_a_note_of_thanks_carries() {
        var id = tracker.add(house.me, "Jonas Weber").id();
        var kept = house.promises.add(house.me, id, true, "Send the book", null);
        house.promises.add(house.me, id, true, "Name of the Leipzig trainer", TODAY);
        house.promises.add(house.me, id, false, "Introduce me to Ines", null);
        house.promises.keep(house.me, kept.id());
        tracker.record(house.me, id, Stage.THANKED, TODAY, null);

        var promises = tracker.promises(house.me, id);

        assertThat(promises.mine()).containsExactly("Name of the Leipzig trainer");
        assertThat(promises.theirs()).containsExactly("Introduce me to Ines");
        assertThat(promises.next()).isEqualTo(TODAY.plusMonths(3));
    }

    @Test
    void every_change_returns_only_when_it_is_durable() {
        var id = tracker.add(house.me, "Jonas Weber").id();
        assertThat(house.flushes).hasValue(1);
        var asked = tracker.record(house.me, id, Stage.ASKED, TODAY, null);
        assertThat(house.flushes).hasValue(2);
        tracker.undo(house.me, asked);
        assertThat(house.flushes).hasValue(3);
    }

    private LocalDate since(String zone) {
        var owner = house.account(zone, Locale.ENGLISH);
        return tracker.add(owner, "Moana Aroha").since();
    }
}
