package app.acquaint.contact.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.common.ContactId;
import app.acquaint.contact.Promise;
import app.acquaint.contact.Situation;
import app.acquaint.contact.Stage;
import app.acquaint.contact.Standing;
import app.acquaint.contact.Today;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Reasons reasons = new Reasons(wording(Locale.ENGLISH), TODAY);

    @Test
    void an_ask_without_answer_offers_two_ways() {
        assertThat(due(new Standing.Asked(TODAY.minusDays(21)), TODAY.minusDays(21), null))
                .isEqualTo("Asked three weeks ago, no answer. Close it kindly, or ask once more.");
        assertThat(new Reasons(wording(Locale.GERMAN), TODAY)
                        .due(entry(new Standing.Asked(TODAY.minusDays(21)), TODAY.minusDays(21), null)))
                .isEqualTo("Gefragt vor drei Wochen, keine Antwort. Schließ es freundlich ab, oder frag noch einmal.");
    }

    @Test
    void a_late_touch_says_how_late_and_one_in_time_does_not() {
        var last = TODAY.minusMonths(4);
        assertThat(due(new Standing.KeepingInTouch(last), last, last.plusMonths(3)))
                .isEqualTo("Four months since you were in touch; you planned three months.");
        assertThat(due(new Standing.KeepingInTouch(last), TODAY.minusMonths(3), TODAY))
                .isEqualTo("Three months since you were in touch, as you planned. Time for a few lines.");
        assertThat(due(new Standing.KeepingInTouch(last), TODAY, TODAY))
                .isEqualTo("Today is the day you planned to be in touch.");
        assertThat(due(new Standing.KeepingInTouch(last), null, TODAY))
                .isEqualTo("You have not been in touch so far. A short first line is enough.");
    }

    @Test
    void a_meeting_is_today_or_was() {
        assertThat(due(new Standing.Scheduled(TODAY, TODAY, LocalTime.of(14, 0)), TODAY, null))
                .startsWith("You meet today at 2:00");
        assertThat(due(new Standing.Scheduled(TODAY.minusDays(9), TODAY.minusDays(1), null), TODAY, null))
                .isEqualTo("You were to meet yesterday. How did it go?");
    }

    @Test
    void what_i_promised_is_said_with_its_day() {
        var promise = new Promise(UUID.randomUUID(), true, "Name of the Leipzig trainer", TODAY.minusDays(2), null);
        var situation = new Situation(new Standing.Thanked(TODAY), TODAY, TODAY.plusMonths(3));

        assertThat(reasons.due(new Today.Entry(ContactId.next(), "Jonas", situation, List.of(promise))))
                .isEqualTo("You promised: \u2068Name of the Leipzig trainer\u2069 (due two days ago).");
    }

    @ParameterizedTest
    @EnumSource
    void every_stage_has_its_sentences_in_both_languages(Stage stage) {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var said = new Reasons(wording(locale), TODAY);
            var on = TODAY.minusDays(200);
            var past = new Situation(Standing.of(stage, on, on, null), on, on.plusDays(90));
            var coming = new Situation(Standing.of(stage, TODAY, TODAY.plusDays(2), null), TODAY, TODAY.plusDays(2));

            if (stage != Stage.RESTING) {
                assertThat(said.due(entry(past))).as(stage.name()).matches("\\p{Lu}.{10,}[.?]");
            }
            assertThat(said.comingUp(entry(coming))).matches("\\p{Lu}.{4,}[.]");
            assertThat(said.untouched(entry(past))).matches("\\p{Lu}.{10,}[.]");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, today",
        "2026-11-22, yesterday",
        "2026-11-21, two days ago",
        "2026-11-10, 13 days ago",
        "2026-11-09, two weeks ago",
        "2026-09-24, eight weeks ago",
        "2026-09-23, two months ago",
        "2025-11-23, twelve months ago",
        "2024-11-23, two years ago",
    })
    void days_gone_by_are_said_in_words(LocalDate day, String words) {
        assertThat(wording(Locale.ENGLISH).ago(day, TODAY)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, heute", "2026-11-24, morgen", "2026-11-26, in drei Tagen", "2027-02-23, in drei Monaten"})
    void days_to_come_are_said_in_words(LocalDate day, String words) {
        assertThat(wording(Locale.GERMAN).near(day, TODAY)).isEqualTo(words);
    }

    private String due(Standing standing, @Nullable LocalDate last, @Nullable LocalDate next) {
        return reasons.due(entry(standing, last, next));
    }

    private static Today.Entry entry(Standing standing, @Nullable LocalDate last, @Nullable LocalDate next) {
        return entry(new Situation(standing, last, next));
    }

    private static Today.Entry entry(Situation situation) {
        return new Today.Entry(ContactId.next(), "Jonas Weber", situation, List.of());
    }

    private static Wording wording(Locale locale) {
        var texts = ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Wording(
                locale,
                (key, arguments) -> arguments.length == 0
                        ? texts.getString(key)
                        : new MessageFormat(texts.getString(key), locale).format(arguments));
    }
}
