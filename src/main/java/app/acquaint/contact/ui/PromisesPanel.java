package app.acquaint.contact.ui;

import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import app.acquaint.common.DomainException;
import app.acquaint.contact.Promise;
import app.acquaint.uikit.Kept;
import app.acquaint.uikit.Notices;
import app.acquaint.uikit.Row;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What was promised, either way, and a place to write down another promise. */
class PromisesPanel extends Div {

    private final TrackerDesk desk;
    private final ContactId contact;
    private final Rows rows = new Rows();
    private final TextArea text = new TextArea();
    private final RadioButtonGroup<Boolean> mine = new RadioButtonGroup<>();
    private final DayField due;
    private final String key;

    PromisesPanel(TrackerDesk desk, ContactId contact) {
        this.desk = desk;
        this.contact = contact;
        this.key = Kept.key("contact", contact.toString(), "promise");
        addClassName("promises");
        text.setLabel(getTranslation("contact.promise.text"));
        Kept.fits(text, Promise.MAX_TEXT);
        Kept.keep(text, key);
        mine.setLabel(getTranslation("contact.promise.whose"));
        mine.setItems(true, false);
        mine.setItemLabelGenerator(one -> getTranslation(one ? "contact.promise.mine" : "contact.promise.theirs"));
        mine.setValue(true);
        due = new DayField(getTranslation("contact.promise.due"));
        var save = new Div(new Button(getTranslation("contact.promise.add"), click -> add()), Kept.unsaved(key));
        save.addClassName("save-line");
        var form = new Div(text, mine, due, save);
        form.addClassName("panel-form");
        add(rows, form);
        show();
    }

    private void show() {
        rows.removeAll();
        desk.promises().of(desk.owner(), contact).forEach(promise -> rows.add(row(promise)));
    }

    private Row row(Promise promise) {
        var row = new Row(promise.text()).withNote(note(promise));
        row.addClassName(promise.isOpen() ? "promise" : "promise-kept");
        var toggle = promise.isOpen()
                ? button("contact.promise.kept-now", promise, desk.promises()::keep)
                : button("contact.promise.reopen", promise, desk.promises()::reopen);
        var remove = button("contact.promise.remove", promise, desk.promises()::remove);
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return row.withActions(toggle, remove);
    }

    private Button button(String label, Promise promise, BiConsumer<AccountId, UUID> action) {
        var button = new Button(getTranslation(label), click -> {
            Notices.attempt(() -> action.accept(desk.owner(), promise.id()));
            show();
        });
        button.setAriaLabel(getTranslation("contact.action.for", getTranslation(label), Wording.name(promise.text())));
        return button;
    }

    private String note(Promise promise) {
        var words = Wording.ofPage();
        var whose = words.text(promise.mine() ? "contact.promise.mine" : "contact.promise.theirs");
        var kept = promise.keptOn();
        if (kept != null) {
            return whose + " · " + words.text("contact.promise.kept-on", words.day(kept));
        }
        var until = promise.due();
        return until == null ? whose : whose + " · " + words.text("contact.promise.until", words.day(until));
    }

    private void add() {
        try {
            desk.promises().add(desk.owner(), contact, mine.getValue(), text.getValue(), due.getValue());
            Kept.done(key);
            text.clear();
            text.setInvalid(false);
            due.clear();
            show();
        } catch (DomainException reason) {
            text.setErrorMessage(Notices.sentence(reason));
            text.setInvalid(true);
            text.focus();
        }
    }
}
