package app.acquaint.account.ui;

import app.acquaint.account.AccountService;
import app.acquaint.account.NewPassword;
import app.acquaint.account.web.DeviceSession;
import app.acquaint.common.AccountId;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinServletRequest;

/** The password; changing it ends all other sessions. */
class PasswordForm extends AccountSection {

    private final PasswordField old = new PasswordField(getTranslation("account.password.current"));
    private final PasswordField fresh = new PasswordField(getTranslation("account.password.new"));
    private final ShowAgain showAgain = new ShowAgain();
    private final Runnable changed;

    /**
     * @param justEnded whether a mailed link was the first proof of the address a moment ago
     * @param changed run after the password was changed and the other sessions ended
     */
    PasswordForm(AccountId id, AccountService accounts, boolean justEnded, Runnable changed) {
        this.changed = changed;
        begin(
                getTranslation("account.password"),
                getTranslation(accounts.hasPassword(id) ? "account.password.text" : "account.password.none"));
        if (justEnded) {
            notice(getTranslation("account.password.ended"));
        }
        old.setVisible(accounts.hasPassword(id));
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        old.setManualValidation(true);
        fresh.setAutocomplete(Autocomplete.NEW_PASSWORD);
        fresh.setHelperText(getTranslation("account.password.help", NewPassword.MIN));
        fresh.setManualValidation(true);
        add(
                old,
                fresh,
                new Button(getTranslation("account.password.change"), click -> change(id, accounts)),
                showAgain);
    }

    private void change(AccountId id, AccountService accounts) {
        var here = DeviceSession.of(VaadinServletRequest.getCurrent());
        Typed.read(fresh, NewPassword::new).ifPresent(typed -> {
            if (showAgain.attempt(
                    () -> accounts.changePassword(id, old.getValue(), typed, here),
                    reason -> Typed.explain(old.isVisible() ? old : fresh, reason))) {
                old.clear();
                fresh.clear();
                old.setVisible(true);
                changed.run();
                Notices.show(getTranslation("account.password.changed"));
            }
        });
    }
}
