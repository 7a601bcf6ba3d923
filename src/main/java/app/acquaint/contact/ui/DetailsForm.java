package app.acquaint.contact.ui;

import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import app.acquaint.contact.Contact;
import app.acquaint.contact.Details;
import app.acquaint.contact.People.Outcome;
import app.acquaint.uikit.Kept;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What one writes down about a person. A save that would overwrite another tab's asks first. */
class DetailsForm extends Div {

    private final TrackerDesk desk;
    private final Consumer<Contact> saved;
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final TextField role = new TextField();
    private final TextArea howMet = new TextArea();
    private final TextArea notes = new TextArea();
    private final Map<String, TextFieldBase<?, String>> fields = new LinkedHashMap<>();
    private final Div changedElsewhere = new Div();
    private Contact base;

    /** @param saved told what stands after a save */
    DetailsForm(TrackerDesk desk, Contact contact, Consumer<Contact> saved) {
        this.desk = desk;
        this.base = contact;
        this.saved = saved;
        addClassNames("details-form", "panel-form");
        prepare(name, "name", Details.MAX_NAME);
        prepare(email, "email", EmailAddress.MAX_LENGTH);
        prepare(role, "role", Details.MAX_ROLE);
        prepare(howMet, "how-met", Details.MAX_HOW_MET);
        prepare(notes, "notes", Details.MAX_NOTES);
        changedElsewhere.getElement().setAttribute("role", "status");
        var save =
                new Div(new Button(getTranslation("contact.details.save"), click -> save(base)), Kept.unsaved(keys()));
        save.addClassName("save-line");
        add(name, email, role, howMet, notes, changedElsewhere, save);
        show(contact);
    }

    private void prepare(TextFieldBase<?, String> field, String part, int most) {
        field.setLabel(getTranslation("contact." + part));
        field.getElement().setAttribute("autocomplete", "off");
        fields.put(part, field);
        Kept.fits(field, most);
        Kept.onRestored(field, this::typedOn);
    }

    private void show(Contact contact) {
        base = contact;
        var details = contact.details();
        name.setValue(details.name());
        email.setValue(details.email() == null ? "" : details.email().value());
        role.setValue(details.role());
        howMet.setValue(details.howMet());
        notes.setValue(details.notes());
        fields.forEach((part, field) -> Kept.keep(field, key(part), contact.version()));
        changedElsewhere.removeAll();
    }

    private void save(Contact on) {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            var details = Details.typed(
                    name.getValue(), email.getValue(), role.getValue(), howMet.getValue(), notes.getValue());
            switch (desk.people().describe(desk.owner(), on.id(), on.version(), details)) {
                case Outcome.Saved(var contact) -> settle(contact, "contact.details.saved");
                case Outcome.Changed(var stands) -> offer(stands);
            }
        } catch (DomainException reason) {
            var field = concerned(reason);
            field.setErrorMessage(Notices.sentence(reason));
            field.setInvalid(true);
            field.focus();
        }
    }

    private TextFieldBase<?, String> concerned(DomainException reason) {
        return switch (reason.key()) {
            case "common.email.malformed" -> email;
            case "contact.role.long" -> role;
            case "contact.how-met.long" -> howMet;
            case "contact.notes.long" -> notes;
            default -> name;
        };
    }

    /** What the browser brought back was typed on that version; when another one stands, it is shown beside it. */
    private void typedOn(int version) {
        if (version < base.version()) {
            offer(base);
        }
    }

    private void settle(Contact contact, String said) {
        show(contact);
        Kept.done(keys());
        saved.accept(contact);
        Notices.show(getTranslation(said));
    }

    /** Shows what stands, and lets one choose: nothing is overwritten without being seen. */
    private void offer(Contact stands) {
        changedElsewhere.removeAll();
        changedElsewhere.add(new ChangedElsewhere(
                stands.details(), () -> save(stands), () -> settle(stands, "contact.changed.taken")));
    }

    private String[] keys() {
        return fields.keySet().stream().map(this::key).toArray(String[]::new);
    }

    private String key(String part) {
        return Kept.key("contact", base.id().toString(), part);
    }
}
