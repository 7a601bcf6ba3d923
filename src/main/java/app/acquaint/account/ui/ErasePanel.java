package app.acquaint.account.ui;

import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Consumer;

/** The way out for good; the one place where something is red. */
class ErasePanel extends AccountSection {

    private final PasswordField password = new PasswordField(getTranslation("account.password.current"));
    private final ShowAgain showAgain = new ShowAgain();
    private final Checkbox sure = new Checkbox(getTranslation("account.erase.sure"));

    /** @param erasing run with the password that was typed; what it throws as a DomainException is explained */
    ErasePanel(boolean hasPassword, Consumer<String> erasing) {
        addClassName("account-erase");
        begin(getTranslation("account.erase"), getTranslation("account.erase.text"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setManualValidation(true);
        password.setVisible(hasPassword);
        var erase = new Button(getTranslation("account.erase.submit"), click -> erase(erasing));
        erase.addThemeVariants(ButtonVariant.ERROR);
        add(password, sure, erase, showAgain);
    }

    private void erase(Consumer<String> erasing) {
        if (!Boolean.TRUE.equals(sure.getValue())) {
            Notices.show(getTranslation("account.erase.unsure"));
            sure.focus();
            return;
        }
        if (showAgain.attempt(password, () -> erasing.accept(password.getValue()))) {
            UI.getCurrentOrThrow()
                    .getPage()
                    .executeJs(
                            "window.acquaintForget && window.acquaintForget(); window.location.assign('login?erased')");
        }
    }
}
