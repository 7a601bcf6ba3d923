package app.acquaint.account.ui;

import com.vaadin.flow.component.textfield.TextField;

/** A link that is to be handed on: to be read, selected and copied, not changed. */
class LinkField extends TextField {

    LinkField(String label, String link) {
        super(label);
        addClassName("link-field");
        setValue(link);
        setReadOnly(true);
        setAutoselect(true);
    }
}
