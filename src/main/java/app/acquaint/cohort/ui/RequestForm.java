package app.acquaint.cohort.ui;

import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;

/** Asks somebody who may have an account already. What it answers does not tell whether they have. */
class RequestForm extends Div {

    private final LeadingDesk desk;
    private final EmailField email = new EmailField();
    private final Paragraph said = new Paragraph();

    RequestForm(LeadingDesk desk) {
        this.desk = desk;
        addClassName("panel-form");
        email.setLabel(getTranslation("cohort.request.email"));
        email.getElement().setAttribute("autocomplete", "off");
        said.getElement().setAttribute("role", "status");
        var line = new Div(email, new Button(getTranslation("cohort.request.ask"), click -> ask()));
        line.addClassName("form-line");
        add(Words.soft(getTranslation("cohort.request.why")), line, said);
    }

    private void ask() {
        email.setInvalid(false);
        said.setText("");
        try {
            var address = new EmailAddress(email.getValue());
            desk.requests().ask(desk.me(), address);
            said.setText(getTranslation("cohort.request.asked", address));
            email.clear();
        } catch (DomainException reason) {
            email.setErrorMessage(Notices.sentence(reason));
            email.setInvalid(true);
            email.focus();
        }
    }
}
