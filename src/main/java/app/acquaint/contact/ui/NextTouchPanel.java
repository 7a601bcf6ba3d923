package app.acquaint.contact.ui;

import app.acquaint.contact.Cadence;
import app.acquaint.contact.Contact;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** When to be in touch next, and how often as agreed with this person. */
class NextTouchPanel extends Div {

    /** Three months, in the list of weeks. */
    private static final int USUAL = 0;

    private final TrackerDesk desk;
    private final Contact person;
    private final DayField on;
    private final Select<Integer> weeks = new Select<>();
    private Runnable changed = () -> {};

    NextTouchPanel(TrackerDesk desk, Contact person) {
        this.desk = desk;
        this.person = person;
        addClassNames("next-touch", "form-line");
        on = new DayField(getTranslation("contact.touch.on"));
        on.setManualValidation(true);
        on.setMin(desk.today());
        weeks.setLabel(getTranslation("contact.touch.often"));
        weeks.setItemLabelGenerator(this::often);
        add(on, new Button(getTranslation("contact.touch.save"), click -> plan()), weeks);
        show(person);
        weeks.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                pace(change.getValue());
            }
        });
    }

    void onChange(Runnable changed) {
        this.changed = changed;
    }

    void show(Contact contact) {
        on.setValue(contact.situation().nextTouch());
        var agreed = Objects.requireNonNullElse(contact.cadence().weeks(), USUAL);
        var offered = new TreeSet<>(List.of(USUAL, 2, 4, 6, 8, 26, 52));
        offered.add(agreed);
        weeks.setItems(offered);
        weeks.setValue(agreed);
    }

    private void plan() {
        var day = on.day();
        if (day.isEmpty()) {
            on.setInvalid(true);
            on.setErrorMessage(getTranslation("contact.day.needed"));
            return;
        }
        new Happening(desk, person.id(), person.name(), changed)
                .record("contact.done.planned", () -> desk.tracker().planTouch(desk.owner(), person.id(), day.get()));
    }

    private void pace(Integer chosen) {
        var cadence = chosen == USUAL ? Cadence.THREE_MONTHS : new Cadence(chosen);
        if (Notices.attempt(() -> desk.tracker().pace(desk.owner(), person.id(), cadence))) {
            changed.run();
            Notices.show(getTranslation("contact.touch.paced", often(chosen)));
        }
    }

    private String often(Integer chosen) {
        var words = Wording.ofPage();
        return chosen == USUAL
                ? words.text("contact.touch.usual")
                : words.text("contact.touch.weeks", words.number(chosen));
    }
}
