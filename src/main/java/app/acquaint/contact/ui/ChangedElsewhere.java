package app.acquaint.contact.ui;

import app.acquaint.contact.Details;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says that another tab saved in between, shows what stands now, and asks which of the two is to stay. */
class ChangedElsewhere extends Div {

    ChangedElsewhere(Details stands, Runnable keepMine, Runnable takeTheirs) {
        addClassName("changed-elsewhere");
        var text = new DescriptionList();
        add(new Paragraph(getTranslation("contact.changed")), text);
        line(text, "contact.name", stands.name());
        line(text, "contact.email", stands.email() == null ? "" : stands.email().value());
        line(text, "contact.role", stands.role());
        line(text, "contact.how-met", stands.howMet());
        line(text, "contact.notes", stands.notes());
        var actions = new Div(
                new Button(getTranslation("contact.changed.keep-mine"), click -> keepMine.run()),
                new Button(getTranslation("contact.changed.take"), click -> takeTheirs.run()));
        actions.addClassName("actions");
        add(actions);
    }

    private void line(DescriptionList list, String label, String value) {
        if (!value.isEmpty()) {
            list.add(new DescriptionList.Term(getTranslation(label)), new DescriptionList.Description(value));
        }
    }
}
