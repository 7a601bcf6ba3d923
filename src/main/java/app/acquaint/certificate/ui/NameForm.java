package app.acquaint.certificate.ui;

import app.acquaint.certificate.PrintedName;
import app.acquaint.common.DomainException;
import app.acquaint.uikit.Kept;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks for the name as it is to stand on the certificate. */
class NameForm extends Div {

    private final TextField name = new TextField(getTranslation("certificate.name"));

    /**
     * @param value to begin with
     * @param action what the button does, translated
     * @param chosen told the name; what it cannot do is explained beside the field
     */
    NameForm(String value, String action, Consumer<PrintedName> chosen) {
        addClassName("certificate-form");
        name.setValue(value);
        name.setHelperText(getTranslation("certificate.name.help"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setManualValidation(true);
        Kept.fits(name, PrintedName.MAX_LENGTH);
        add(name, new Button(action, click -> choose(chosen)));
    }

    private void choose(Consumer<PrintedName> chosen) {
        try {
            chosen.accept(new PrintedName(name.getValue()));
        } catch (DomainException reason) {
            name.setErrorMessage(Notices.sentence(reason));
            name.setInvalid(true);
            name.focus();
        }
    }
}
