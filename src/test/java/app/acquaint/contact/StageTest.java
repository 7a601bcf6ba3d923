package app.acquaint.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.common.DomainException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "DRAFTED, ASKED",
        "ASKED, ANSWERED_YES",
        "ANSWERED_YES, SCHEDULED",
        "ANSWERED_LATER, ASKED",
        "ANSWERED_NO, RESTING",
        "SILENT, RESTING",
        "SCHEDULED, MET",
        "MET, THANKED",
        "THANKED, KEEPING_IN_TOUCH",
        "KEEPING_IN_TOUCH, KEEPING_IN_TOUCH",
        "RESTING, KEEPING_IN_TOUCH",
    })
    void the_likeliest_move_is_offered_first(Stage from, Stage to) {
        assertThat(from.moves().getFirst()).isEqualTo(to);
    }

    @Test
    void an_ask_may_be_answered_in_every_way() {
        assertThat(Stage.ASKED.moves())
                .contains(Stage.ANSWERED_YES, Stage.ANSWERED_LATER, Stage.ANSWERED_NO, Stage.SILENT, Stage.SCHEDULED);
    }

    @ParameterizedTest
    @EnumSource(names = {"ANSWERED_NO", "SILENT"})
    void no_and_silence_lead_to_resting_or_keeping_in_touch(Stage stage) {
        assertThat(stage.moves()).contains(Stage.RESTING, Stage.KEEPING_IN_TOUCH);
    }

    @Test
    void every_stage_is_offered_somewhere_and_no_move_twice() {
        var offered = EnumSet.noneOf(Stage.class);
        for (var stage : Stage.values()) {
            assertThat(stage.moves()).as(stage.name()).isNotEmpty().doesNotHaveDuplicates();
            offered.addAll(stage.moves());
        }
        assertThat(offered).containsExactlyInAnyOrder(Stage.values());
    }

    @Test
    void every_stage_is_in_exactly_one_group() {
        var grouped = Arrays.stream(StageGroup.values())
                .map(StageGroup::stages)
                .flatMap(java.util.Set::stream)
                .toList();

        assertThat(grouped).containsExactlyInAnyOrder(Stage.values());
    }

    @ParameterizedTest
    @EnumSource
    void a_standing_knows_its_stage_and_only_its_own_dates(Stage stage) {
        var standing = Standing.of(stage, DAY, DAY.plusDays(7), LocalTime.NOON);

        assertThat(standing.stage()).isEqualTo(stage);
        assertThat(standing.since()).isEqualTo(DAY);
        assertThat(standing.agreed() != null).isEqualTo(stage.needsAgreedDay());
        assertThat(standing.time() != null).isEqualTo(stage == Stage.SCHEDULED);
    }

    @ParameterizedTest
    @EnumSource(names = {"ANSWERED_LATER", "SCHEDULED"})
    void later_and_scheduled_mean_nothing_without_a_day_to_come(Stage stage) {
        for (var agreed : java.util.Collections.unmodifiableList(Arrays.asList(null, DAY.minusDays(1)))) {
            assertThatThrownBy(() -> Standing.of(stage, DAY, agreed, null)).isInstanceOf(DomainException.class);
        }
    }

    @Test
    void a_date_planned_in_the_meeting_outlives_the_thanks() {
        var planned = DAY.plusDays(30);
        var situation = Situation.begin(new Standing.Met(DAY)).planned(planned, DAY);

        var thanked = situation.moved(new Standing.Thanked(DAY.plusDays(1)), Cadence.THREE_MONTHS);

        assertThat(situation.stage()).isEqualTo(Stage.MET);
        assertThat(thanked.nextTouch()).isEqualTo(planned);
        assertThat(thanked.due()).isEqualTo(planned);
    }

    @Test
    void a_touch_written_down_late_does_not_move_the_next_one() {
        var situation =
                Situation.begin(new Standing.KeepingInTouch(DAY.minusDays(60))).touched(DAY, Cadence.THREE_MONTHS);

        var late = situation.touched(DAY.minusDays(20), Cadence.THREE_MONTHS);

        assertThat(late.nextTouch()).isEqualTo(DAY.plusMonths(3));
        assertThat(late.lastTouch()).isEqualTo(DAY);
    }

    @Test
    void a_touch_while_an_answer_is_awaited_changes_no_stage_and_no_due_day() {
        var asked = Situation.begin(new Standing.Asked(DAY));

        var touched = asked.touched(DAY.plusDays(2), Cadence.THREE_MONTHS);

        assertThat(touched.standing()).isEqualTo(asked.standing());
        assertThat(touched.due()).isEqualTo(asked.due());
        assertThat(touched.nextTouch()).isNull();
    }

    @Test
    void letting_rest_forgets_the_planned_touch() {
        for (var end : List.of(new Standing.Resting(DAY), new Standing.No(DAY), new Standing.Silent(DAY))) {
            var situation = Situation.begin(new Standing.Asked(DAY)).planned(DAY.plusDays(9), DAY);

            assertThat(situation.moved(end, Cadence.THREE_MONTHS).nextTouch()).isNull();
        }
    }
}
