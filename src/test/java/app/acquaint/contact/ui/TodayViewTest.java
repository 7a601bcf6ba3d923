package app.acquaint.contact.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.account.CurrentAccount;
import app.acquaint.common.ContactId;
import app.acquaint.contact.Stage;
import app.acquaint.contact.Tracker;
import app.acquaint.testkit.ViewTest;
import app.acquaint.uikit.EmptyState;
import app.acquaint.uikit.Row;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TodayViewTest extends ViewTest {

    private Tracker tracker;
    private LocalDate today;

    @BeforeEach
    void prepare() {
        tracker = bean(Tracker.class);
        today = bean(CurrentAccount.class).today();
    }

    @Test
    void an_empty_page_says_what_will_be_here_and_offers_the_next_step() {
        UI.getCurrent().navigate("today");

        assertThat(title()).isEqualTo("Today");
        assertThat(_get(RouterLink.class, spec -> spec.withText("Add a person")).getHref())
                .isEqualTo("people");
    }

    @Test
    void whoever_is_due_is_listed_with_the_reason_most_overdue_first() {
        at("Moana Aroha", Stage.ASKED, today.minusDays(21));
        at("Jonas Weber", Stage.THANKED, today.minusMonths(4));
        at("Priya Nair", Stage.RESTING, today.minusMonths(9));

        UI.getCurrent().navigate("today");

        assertThat(title()).isEqualTo("Two people today");
        assertThat(names()).containsExactly("Jonas Weber", "Moana Aroha");
        assertThat(notes())
                .containsExactly(
                        "Four months since you were in touch; you planned three months.",
                        "Asked three weeks ago, no answer. Close it kindly, or ask once more.");
    }

    @Test
    void one_tap_logs_the_touch_and_undo_takes_it_back() {
        var jonas = at("Jonas Weber", Stage.THANKED, today.minusMonths(4));
        UI.getCurrent().navigate("today");

        _click(_get(Button.class, spec -> spec.withText("In touch today")));

        _assertNone(Row.class);
        _get(EmptyState.class);
        assertThat(tracker.require(me, jonas).nextTouch()).isEqualTo(today.plusMonths(3));
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(names()).containsExactly("Jonas Weber");
        assertThat(tracker.require(me, jonas).stage()).isEqualTo(Stage.THANKED);
    }

    @Test
    void what_came_of_an_ask_is_chosen_among_the_moves_offered() {
        var moana = at("Moana Aroha", Stage.ASKED, today.minusDays(21));
        UI.getCurrent().navigate("today");
        _click(_get(Button.class, spec -> spec.withText("Choose")));
        var record = _get(Button.class, spec -> spec.withText("Record it"));

        assertThat(asLabelled(Stage.ASKED)).isEqualTo("I asked once more");
        choose(Stage.ANSWERED_LATER);
        _click(record);
        assertThat(tracker.require(me, moana).stage()).as("a day is needed").isEqualTo(Stage.ASKED);
        _setValue(_get(DayField.class, spec -> spec.withLabel("Day to ask again")), today.plusDays(30));
        _click(record);

        assertThat(tracker.require(me, moana).stage()).isEqualTo(Stage.ANSWERED_LATER);
        assertThat(tracker.require(me, moana).due()).isEqualTo(today.plusDays(30));
        _assertNone(MoveDialog.class);
    }

    @Test
    void a_name_just_written_down_is_there_at_once_and_what_comes_up_is_below() {
        tracker.add(me, "עדה לב");
        at("Jonas Weber", Stage.ASKED, today.minusDays(4));

        UI.getCurrent().navigate("today");

        assertThat(names()).containsExactly("עדה לב", "Jonas Weber");
        assertThat(_find(RouterLink.class).getFirst().getElement().getAttribute("dir"))
                .isEqualTo("auto");
    }

    private ContactId at(String name, Stage stage, LocalDate on) {
        var id = tracker.add(me, name).id();
        tracker.record(me, id, stage, on, null);
        return id;
    }

    @SuppressWarnings("unchecked")
    private static String asLabelled(Stage stage) {
        return ((RadioButtonGroup<Stage>) _get(RadioButtonGroup.class))
                .getItemLabelGenerator()
                .apply(stage);
    }

    @SuppressWarnings("unchecked")
    private static void choose(Stage stage) {
        _setValue((RadioButtonGroup<Stage>) _get(RadioButtonGroup.class), stage);
    }

    private static String title() {
        return _get(H1.class).getText();
    }

    private static List<String> names() {
        return _find(RouterLink.class, spec -> spec.withClasses("row-title")).stream()
                .map(RouterLink::getText)
                .toList();
    }

    private static List<String> notes() {
        return _find(Paragraph.class, spec -> spec.withClasses("row-note")).stream()
                .map(Paragraph::getText)
                .toList();
    }
}
