package app.acquaint.account.ui;

import app.acquaint.common.EmailAddress;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.function.Consumer;

/** An e-mail address, and what may be sent to it. */
class AskByMail extends Div {

    private final EmailField email = new EmailField(getTranslation("account.email"));

    /** @param wishes a button each, the first one filled */
    AskByMail(Wish... wishes) {
        addClassName("door-form");
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setAutofocus(true);
        email.setManualValidation(true);
        add(email);
        for (var wish : wishes) {
            var button = new Button(
                    wish.label(),
                    click -> Typed.read(email, EmailAddress::new)
                            .ifPresent(address ->
                                    Typed.attempt(email, () -> wish.send().accept(address))));
            if (wish.equals(wishes[0])) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
            }
            add(button);
        }
    }

    /**
     * @param label translated already
     * @param send with the address; what it throws as a DomainException is explained beside the field
     */
    record Wish(String label, Consumer<EmailAddress> send) {}
}
