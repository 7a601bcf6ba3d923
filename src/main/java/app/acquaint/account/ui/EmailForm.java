package app.acquaint.account.ui;

import app.acquaint.account.Account;
import app.acquaint.account.AccountService;
import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;

/** The address one logs in with. */
class EmailForm extends AccountSection {

    private final EmailField email = new EmailField(getTranslation("account.email"));
    private final PasswordField password = new PasswordField(getTranslation("account.password.current"));
    private final ShowAgain showAgain = new ShowAgain();

    EmailForm(Account account, AccountService accounts) {
        begin(getTranslation("account.email"), getTranslation("account.email.text"));
        email.setManualValidation(true);
        email.setValue(account.email().value());
        email.setAutocomplete(Autocomplete.USERNAME);
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setManualValidation(true);
        password.setVisible(accounts.hasPassword(account.id()));
        add(
                email,
                password,
                new Button(getTranslation("account.email.change"), click -> change(account, accounts)),
                showAgain);
    }

    private void change(Account account, AccountService accounts) {
        Typed.read(email, EmailAddress::new).ifPresent(typed -> {
            password.setInvalid(false);
            if (showAgain.attempt(
                    () -> accounts.changeEmail(account.id(), password.getValue(), typed), this::explain)) {
                password.clear();
                Notices.show(getTranslation("account.email.changed", typed.value()));
            }
        });
    }

    private void explain(DomainException reason) {
        var aboutTheAddress = "account.email.taken".equals(reason.key()) || !password.isVisible();
        Typed.explain(aboutTheAddress ? email : password, reason);
    }
}
