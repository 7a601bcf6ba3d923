package app.acquaint.contact.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.account.CurrentAccount;
import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import app.acquaint.contact.Details;
import app.acquaint.contact.People;
import app.acquaint.contact.PromiseKeeping;
import app.acquaint.contact.Stage;
import app.acquaint.contact.Tracker;
import app.acquaint.testkit.ViewTest;
import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class PersonViewTest extends ViewTest {

    private Tracker tracker;
    private LocalDate today;
    private ContactId moana;

    @BeforeEach
    void prepare() {
        tracker = bean(Tracker.class);
        today = bean(CurrentAccount.class).today();
        moana = tracker.add(me, "Moana Aroha").id();
    }

    @Test
    void the_next_move_is_the_one_filled_button_and_is_recorded_with_a_tap() {
        open(moana);
        assertThat(_find(Button.class).stream()
                        .filter(button -> button.hasThemeName(ButtonVariant.PRIMARY.getVariantName()))
                        .map(Button::getText))
                .containsExactly("I asked");

        click("I asked");

        assertThat(tracker.require(me, moana).stage()).isEqualTo(Stage.ASKED);
        assertThat(standing()).startsWith("Asked, since ");
        _assertOne(Button.class, spec -> spec.withText("A yes"));
        click("Undo");
        assertThat(standing()).startsWith("Not asked yet, since ");
    }

    @Test
    void typed_notes_survive_a_move_and_are_kept_by_the_browser_until_saved() {
        open(moana);
        var notes = _get(TextArea.class, spec -> spec.withLabel("Notes: the gist of what you heard"));
        _setValue(notes, "Runs the night-shift pilot");

        click("I asked");

        assertThat(notes.getValue()).isEqualTo("Runs the night-shift pilot");
        assertThat(notes.getElement().getAttribute("data-keep")).isEqualTo("contact:" + moana + ":notes");
        click("Save");
        assertThat(bean(People.class).open(me, moana).details().notes()).isEqualTo("Runs the night-shift pilot");
    }

    @Test
    void another_tabs_save_is_shown_and_not_overwritten() {
        open(moana);
        var people = bean(People.class);
        people.describe(me, moana, 1, Details.typed("Moana Aroha", "", "Head of ward", "", ""));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Role and organisation")), "Nurse");

        click("Save");

        assertThat(people.open(me, moana).details().role()).isEqualTo("Head of ward");
        assertThat(_find(DescriptionList.Description.class).stream().map(DescriptionList.Description::getText))
                .contains("Head of ward");
        click("Save what I typed here");
        assertThat(people.open(me, moana).details().role()).isEqualTo("Nurse");
        _assertNone(ChangedElsewhere.class);
    }

    @Test
    void what_the_browser_kept_from_before_another_tabs_save_is_shown_beside_it() {
        bean(People.class).describe(me, moana, 1, Details.typed("Moana Aroha", "", "Head of ward", "", ""));
        open(moana);
        var notes = _get(TextArea.class, spec -> spec.withLabel("Notes: the gist of what you heard"));
        var detail = JsonNodeFactory.instance.objectNode().put("event.detail", 1);

        _setValue(notes, "Typed before");
        notes.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(notes.getElement(), "kept-restored", detail));

        _assertOne(ChangedElsewhere.class);
        click("Take what stands");
        assertThat(notes.getValue()).isEmpty();
    }

    @Test
    void too_long_a_text_is_kept_in_its_field_and_told_with_what_is_over() {
        open(moana);
        var role = _get(TextField.class, spec -> spec.withLabel("Role and organisation"));

        _setValue(role, "a".repeat(Details.MAX_ROLE + 3));

        assertThat(role.getErrorMessage()).isEqualTo("200 characters fit; this has 203. Take 3 out to save it.");
        click("Save");
        assertThat(role.isInvalid()).isTrue();
        assertThat(role.getValue()).hasSize(Details.MAX_ROLE + 3);
        assertThat(bean(People.class).open(me, moana).details().role()).isEmpty();
    }

    @Test
    void a_promise_is_written_down_and_kept() {
        open(moana);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("What was promised")), "Name of the trainer");

        click("Add the promise");
        click("Promise kept");

        var promise = bean(PromiseKeeping.class).of(me, moana).getFirst();
        assertThat(promise.text()).isEqualTo("Name of the trainer");
        assertThat(promise.keptOn()).isEqualTo(today);
        _assertOne(Button.class, spec -> spec.withText("Still open"));
    }

    @Test
    void a_touch_is_logged_with_a_note_and_sets_the_next() {
        tracker.record(me, moana, Stage.THANKED, today.minusDays(30), null);
        open(moana);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("What it was about (if you like)")), "Lunch, the pilot");

        click("Write it down");

        assertThat(tracker.require(me, moana).nextTouch()).isEqualTo(today.plusMonths(3));
        assertThat(_get(DayField.class, spec -> spec.withLabel("Be in touch again on"))
                        .getValue())
                .isEqualTo(today.plusMonths(3));
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText)).contains("Lunch, the pilot");
    }

    @Test
    void a_slip_in_the_history_is_marked_and_counts_no_more() {
        tracker.record(me, moana, Stage.ASKED, today, null);
        open(moana);

        click("That was a slip");

        assertThat(tracker.require(me, moana).stage()).isEqualTo(Stage.DRAFTED);
        assertThat(standing()).startsWith("Not asked yet");
        click("It did happen");
        assertThat(tracker.require(me, moana).stage()).isEqualTo(Stage.ASKED);
    }

    @Test
    void somebody_is_removed_only_after_a_second_thought() {
        open(moana);
        click("Remove this person");
        assertThat(tracker.all(me)).hasSize(1);

        ComponentUtil.fireEvent(
                _get(ConfirmDialog.class), new ConfirmDialog.ConfirmEvent(_get(ConfirmDialog.class), true));

        assertThat(tracker.all(me)).isEmpty();
        assertThat(_get(H1.class).getText()).isEqualTo("People");
    }

    @Test
    void somebody_elses_person_and_no_person_look_the_same() {
        AccountId other = newAccount("Somebody else");
        var theirs = tracker.add(other, "Canary").id();

        for (var address : new String[] {theirs.toString(), UUID.randomUUID().toString(), "nobody"}) {
            assertThatThrownBy(() -> UI.getCurrent().navigate("people/" + address))
                    .isInstanceOf(NotFoundError.class)
                    .hasMessageContaining("people/" + address);

            _assertNone(PersonView.class);
        }
    }

    private static void open(ContactId id) {
        UI.getCurrent().navigate("people/" + id);
    }

    private static void click(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    private static String standing() {
        return _get(Paragraph.class, spec -> spec.withClasses("standing-stage")).getText();
    }
}
