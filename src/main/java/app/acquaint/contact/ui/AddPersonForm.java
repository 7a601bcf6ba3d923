package app.acquaint.contact.ui;

import app.acquaint.common.DomainException;
import app.acquaint.contact.Details;
import app.acquaint.uikit.Kept;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** Adds a person: a name is enough. */
class AddPersonForm extends Div {

    private static final String KEEP_NAME = "contact:new:name";
    private static final String KEEP_HOW_MET = "contact:new:how-met";

    private final TrackerDesk desk;
    private final TextField name = new TextField();
    private final TextField howMet = new TextField();

    AddPersonForm(TrackerDesk desk) {
        this.desk = desk;
        addClassName("add-person");
        name.setLabel(getTranslation("contact.add.name"));
        Kept.fits(name, Details.MAX_NAME);
        Kept.keep(name, KEEP_NAME);
        howMet.setLabel(getTranslation("contact.add.how-met"));
        Kept.fits(howMet, Details.MAX_HOW_MET);
        Kept.keep(howMet, KEEP_HOW_MET);
        var add = new Button(getTranslation("contact.add.save"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickShortcut(Key.ENTER).listenOn(this);
        add(name, howMet, add, Kept.unsaved(KEEP_NAME, KEEP_HOW_MET));
    }

    private void add() {
        try {
            var details = Details.typed(name.getValue(), "", "", howMet.getValue(), "");
            var added = desk.tracker().add(desk.owner(), details);
            Kept.done(KEEP_NAME, KEEP_HOW_MET);
            UI.getCurrentOrThrow().navigate(PersonView.class, PersonLink.parameters(added.id()));
        } catch (DomainException reason) {
            var field = reason.key().equals("contact.how-met.long") ? howMet : name;
            field.setErrorMessage(Notices.sentence(reason));
            field.setInvalid(true);
            field.focus();
        }
    }
}
