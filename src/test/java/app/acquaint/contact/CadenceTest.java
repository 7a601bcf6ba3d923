package app.acquaint.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.common.DomainException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "DRAFTED, 2026-11-26",
        "ASKED, 2026-12-07",
        "ANSWERED_YES, 2026-11-26",
        "ANSWERED_LATER, 2026-12-21",
        "ANSWERED_NO, 2026-11-26",
        "SILENT, 2026-11-26",
        "SCHEDULED, 2026-12-21",
        "MET, 2026-11-24",
        "THANKED, 2027-02-23",
        "KEEPING_IN_TOUCH, 2027-02-23",
    })
    void every_stage_but_resting_has_its_due_day(Stage stage, LocalDate due) {
        var standing = Standing.of(stage, DAY, LocalDate.of(2026, 12, 21), LocalTime.of(14, 0));

        assertThat(Cadence.due(standing, null)).isEqualTo(due);
    }

    @Test
    void nothing_is_due_about_somebody_at_rest() {
        assertThat(Cadence.due(new Standing.Resting(DAY), null)).isNull();
        assertThat(Cadence.due(new Standing.Resting(DAY), DAY)).isNull();
    }

    @Test
    void a_planned_touch_is_the_due_day_of_the_thanked_and_of_those_kept_in_touch_with() {
        var planned = LocalDate.of(2027, 1, 4);

        assertThat(Cadence.due(new Standing.Thanked(DAY), planned)).isEqualTo(planned);
        assertThat(Cadence.due(new Standing.KeepingInTouch(DAY), planned)).isEqualTo(planned);
        assertThat(Cadence.due(new Standing.Asked(DAY), planned)).isEqualTo(DAY.plusDays(14));
    }

    @Test
    void three_months_end_with_the_month_where_it_is_shorter() {
        assertThat(Cadence.THREE_MONTHS.next(LocalDate.of(2026, 11, 30))).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void agreed_weeks_take_the_place_of_three_months() {
        assertThat(new Cadence(6).next(DAY)).isEqualTo(DAY.plusDays(42));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 105})
    void weeks_are_from_one_to_two_years(int weeks) {
        assertThatThrownBy(() -> new Cadence(weeks)).isInstanceOf(DomainException.class);
    }
}
