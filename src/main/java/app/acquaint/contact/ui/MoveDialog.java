package app.acquaint.contact.ui;

import app.acquaint.common.DomainException;
import app.acquaint.contact.Stage;
import app.acquaint.contact.Standing;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Asks which of several things happened with a person, on which day, and what was agreed. */
class MoveDialog extends Dialog {

    private final RadioButtonGroup<Stage> stage = new RadioButtonGroup<>();
    private final DayField on;
    private final DayField agreed;
    private final Input time = new Input();
    private final Div timeLine = new Div();
    private final Predicate<Standing> record;

    /**
     * @param words what each of them is called from where one stands
     * @param record whether it could be recorded; if so the dialog closes
     */
    MoveDialog(
            String name,
            List<Stage> offered,
            ItemLabelGenerator<Stage> words,
            LocalDate today,
            Predicate<Standing> record) {
        this.record = record;
        addClassName("move-dialog");
        setHeaderTitle(getTranslation("contact.move.title", name));
        on = new DayField(getTranslation("contact.move.on"));
        on.setValue(today);
        on.setMax(today);
        agreed = new DayField("");
        agreed.setMin(today);
        stage.setLabel(getTranslation("contact.move.what"));
        stage.addClassName("move-choices");
        stage.setItems(offered);
        stage.setItemLabelGenerator(words);
        stage.addValueChangeListener(change -> askWhatIsNeeded());
        stage.setVisible(offered.size() > 1);
        stage.setValue(offered.getFirst());
        askForTime();
        add(stage, on, agreed, timeLine);
        var save = new Button(getTranslation("contact.move.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("contact.cancel"), click -> close()), save);
        askWhatIsNeeded();
    }

    private void askForTime() {
        time.setType("time");
        time.setId("agreed-time");
        time.addClassName("time-input");
        var label = new NativeLabel(getTranslation("contact.move.time"));
        label.setFor(time);
        timeLine.addClassName("time-line");
        timeLine.add(label, time);
    }

    private void askWhatIsNeeded() {
        var chosen = stage.getValue();
        agreed.setVisible(chosen != null && chosen.needsAgreedDay());
        timeLine.setVisible(chosen == Stage.SCHEDULED);
        agreed.setLabel(
                getTranslation(chosen == Stage.SCHEDULED ? "contact.move.meeting-on" : "contact.move.again-on"));
    }

    private void save() {
        var chosen = stage.getValue();
        var day = on.day().orElse(null);
        if (chosen == null || day == null) {
            on.setInvalid(day == null);
            on.setErrorMessage(getTranslation("contact.day.needed"));
            return;
        }
        try {
            if (record.test(Standing.of(chosen, day, agreed.getValue(), time()))) {
                close();
            }
        } catch (DomainException reason) {
            agreed.setInvalid(true);
            agreed.setErrorMessage(Notices.sentence(reason));
        }
    }

    /** What the browser sends from a time field: hours and minutes; null when it was left empty. */
    private @Nullable LocalTime time() {
        try {
            return time.isEmpty() ? null : LocalTime.parse(time.getValue());
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
