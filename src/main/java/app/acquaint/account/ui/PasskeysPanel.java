package app.acquaint.account.ui;

import app.acquaint.account.Account;
import app.acquaint.account.Passkey;
import app.acquaint.account.Passkeys;
import app.acquaint.account.web.PasskeyPermit;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** One's passkeys: what they are called, when they were added and last used, and the way to another one. */
class PasskeysPanel extends AccountSection {

    private final Account account;
    private final Passkeys passkeys;
    private final PasskeyPermit permit;
    private final UnorderedList list = new UnorderedList();
    private final TextField name = new TextField(getTranslation("account.passkeys.name"));
    private final PasswordField password = new PasswordField(getTranslation("account.password.current"));
    private final ShowAgain showAgain = new ShowAgain();
    private final PasskeyButton add = new PasskeyButton(getTranslation("account.passkeys.add"), "add", this::told);

    /** @param hasPassword whether the account has one, so that it can be asked for */
    PasskeysPanel(Account account, Passkeys passkeys, PasskeyPermit permit, boolean hasPassword) {
        this.account = account;
        this.passkeys = passkeys;
        this.permit = permit;
        begin(getTranslation("account.passkeys"), getTranslation("account.passkeys.text"));
        list.addClassName("account-sessions");
        name.setMaxLength(Passkey.MAX_NAME);
        name.setHelperText(getTranslation("account.passkeys.name.help"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setManualValidation(true);
        password.setVisible(hasPassword);
        add.addClickListener(click -> make());
        add(list, name, password, add, showAgain);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        passkeys.of(account.id()).forEach(one -> list.add(row(one)));
        list.setVisible(list.getComponentCount() > 0);
    }

    private ListItem row(Passkey passkey) {
        var called = new Span(passkey.name());
        called.addClassName("session-name");
        var seen = new Span(passkey.lastUsed()
                .map(used -> getTranslation("account.passkeys.used", day(passkey.added()), day(used)))
                .orElseGet(() -> getTranslation("account.passkeys.unused", day(passkey.added()))));
        seen.addClassName("session-seen");
        var row = new ListItem(new Div(called, seen));
        var rename = new Button(getTranslation("account.passkeys.rename"), click -> rename(row, passkey));
        rename.setAriaLabel(getTranslation("account.passkeys.rename-of", passkey.name()));
        var remove = new Button(getTranslation("account.passkeys.remove"), click -> remove(passkey));
        remove.setAriaLabel(getTranslation("account.passkeys.remove-of", passkey.name()));
        row.add(new Div(rename, remove));
        return row;
    }

    private void make() {
        if (showAgain.attempt(password, this::permit)) {
            password.clear();
            add.begin(name.isEmpty() ? getTranslation("account.passkeys.one") : name.getValue());
        }
    }

    private void permit() {
        permit.grant(VaadinServletRequest.getCurrent(), password.getValue());
    }

    private void told(String outcome) {
        if (outcome.equals("added")) {
            name.clear();
            refresh();
            focusHeading();
        }
        Notices.show(getTranslation("account.passkeys.told." + outcome));
    }

    private void rename(ListItem row, Passkey passkey) {
        var field = new TextField(getTranslation("account.passkeys.name"));
        field.setValue(passkey.name());
        field.setMaxLength(Passkey.MAX_NAME);
        field.setManualValidation(true);
        var save = new Button(getTranslation("account.passkeys.save"), click -> {
            if (Typed.attempt(field, () -> passkeys.rename(account.id(), passkey.credentialId(), field.getValue()))) {
                refresh();
                focusHeading();
            }
        });
        row.removeAll();
        row.add(field, save);
        field.focus();
    }

    private void remove(Passkey passkey) {
        if (Notices.attempt(() -> passkeys.remove(account.id(), passkey.credentialId()))) {
            refresh();
            focusHeading();
            Notices.show(getTranslation("account.passkeys.removed"));
        }
    }

    private String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(account.zone())
                .format(at);
    }
}
