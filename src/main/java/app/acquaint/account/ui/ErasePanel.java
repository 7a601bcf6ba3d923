package app.acquaint.account.ui;

import app.acquaint.account.AccountService;
import app.acquaint.common.AccountId;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** The way out for good; the one place where something is red. */
class ErasePanel extends AccountSection {

    private final PasswordField password = new PasswordField(getTranslation("account.password.current"));
    private final Checkbox sure = new Checkbox(getTranslation("account.erase.sure"));

    ErasePanel(AccountId id, AccountService accounts) {
        addClassName("account-erase");
        begin(getTranslation("account.erase"), getTranslation("account.erase.text"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setManualValidation(true);
        password.setVisible(accounts.hasPassword(id));
        var erase = new Button(getTranslation("account.erase.submit"), click -> erase(id, accounts));
        erase.addThemeVariants(ButtonVariant.ERROR);
        add(password, sure, erase);
    }

    private void erase(AccountId id, AccountService accounts) {
        if (!Boolean.TRUE.equals(sure.getValue())) {
            Notices.show(getTranslation("account.erase.unsure"));
            sure.focus();
            return;
        }
        Runnable erasing = () -> accounts.erase(id, password.getValue());
        if (password.isVisible() ? Typed.attempt(password, erasing) : Notices.attempt(erasing)) {
            UI.getCurrentOrThrow()
                    .getPage()
                    .executeJs(
                            "window.acquaintForget && window.acquaintForget(); window.location.assign('login?erased')");
        }
    }
}
