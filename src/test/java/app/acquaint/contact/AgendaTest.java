package app.acquaint.contact;

import static app.acquaint.contact.TrackerHouse.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.common.ContactId;
import app.acquaint.testkit.Engine;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class AgendaTest {

    @Parameter
    Engine engine;

    private TrackerHouse house;

    @BeforeEach
    void open() {
        house = new TrackerHouse(engine);
    }

    @Test
    void whoever_is_due_is_listed_most_overdue_first() {
        at("Due today", Stage.ASKED, TODAY.minusDays(14));
        at("Due for long", Stage.MET, TODAY.minusDays(30));
        at("Due since yesterday", Stage.ANSWERED_YES, TODAY.minusDays(4));
        at("At rest", Stage.RESTING, TODAY.minusDays(300));

        var today = house.agenda.on(house.me, TODAY);

        assertThat(today.due())
                .extracting(Today.Entry::name)
                .containsExactly("Due for long", "Due since yesterday", "Due today");
        assertThat(today.comingUp()).isEmpty();
        assertThat(today.untouched()).isEmpty();
    }

    @Test
    void the_next_fourteen_days_come_up_and_no_more() {
        at("In a day", Stage.ASKED, TODAY.minusDays(13));
        at("In fourteen days", Stage.ASKED, TODAY);
        var later = at("In fifteen days", Stage.THANKED, TODAY);
        house.tracker.planTouch(house.me, later, TODAY.plusDays(15));

        assertThat(house.agenda.on(house.me, TODAY).comingUp())
                .extracting(Today.Entry::name)
                .containsExactly("In a day", "In fourteen days");
    }

    @Test
    void nobody_is_forgotten_who_was_never_contacted() {
        house.tracker.add(house.me, "Just named");
        at("Kept without a touch", Stage.KEEPING_IN_TOUCH, TODAY);
        at("Imported, at rest", Stage.RESTING, TODAY);

        assertThat(house.agenda.on(house.me, TODAY).untouched())
                .extracting(Today.Entry::name)
                .containsExactly("Just named", "Kept without a touch");
        assertThat(house.agenda.on(house.me, TODAY.plusDays(3)).due())
                .extracting(Today.Entry::name)
                .containsExactly("Just named");
    }

    @Test
    void my_promise_brings_somebody_up_when_its_day_has_come_until_it_is_kept() {
        var id = at("Jonas Weber", Stage.THANKED, TODAY);
        house.promises.add(house.me, id, false, "Theirs", TODAY.minusDays(3));
        house.promises.add(house.me, id, true, "Not yet", TODAY.plusDays(1));
        house.promises.add(house.me, id, true, "Some day", null);
        assertThat(house.agenda.on(house.me, TODAY).due()).isEmpty();

        var trainer = house.promises.add(house.me, id, true, "Name of the trainer", TODAY.minusDays(2));
        house.promises.add(house.me, id, true, "The book", TODAY);

        var entry = house.agenda.on(house.me, TODAY).due().getFirst();
        assertThat(entry.promises()).extracting(Promise::text).containsExactly("Name of the trainer", "The book");
        assertThat(entry.on()).isEqualTo(TODAY.minusDays(2));
        assertThat(entry.isDue(TODAY)).isFalse();
        house.promises.keep(house.me, trainer.id());
        assertThat(house.agenda.on(house.me, TODAY).due().getFirst().promises())
                .extracting(Promise::text)
                .containsExactly("The book");
    }

    @Test
    void a_touch_takes_somebody_off_and_undo_brings_them_back() {
        var id = at("Jonas Weber", Stage.KEEPING_IN_TOUCH, TODAY.minusMonths(4));
        assertThat(house.agenda.on(house.me, TODAY).due()).hasSize(1);

        var touched = house.tracker.touch(house.me, id, TODAY, Channel.OTHER, "");
        assertThat(house.agenda.on(house.me, TODAY).due()).isEmpty();
        house.tracker.undo(house.me, touched);
        assertThat(house.agenda.on(house.me, TODAY).due()).hasSize(1);
    }

    @Test
    void a_rehearsal_reminds_nobody() {
        var practice = house.tracker.practicePerson(house.me);
        house.tracker.record(house.me, practice.id(), Stage.MET, TODAY.minusDays(9), null);

        var today = house.agenda.on(house.me, TODAY);

        assertThat(today.due()).isEmpty();
        assertThat(today.untouched()).isEmpty();
    }

    private ContactId at(String name, Stage stage, LocalDate on) {
        var id = house.tracker.add(house.me, name).id();
        house.tracker.record(house.me, id, stage, on, null);
        return id;
    }
}
