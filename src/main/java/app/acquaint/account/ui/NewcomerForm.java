package app.acquaint.account.ui;

import app.acquaint.account.FirstStart.Newcomer;
import app.acquaint.account.Languages;
import app.acquaint.account.NewPassword;
import app.acquaint.account.PersonName;
import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Name, e-mail address and password of whoever begins. */
class NewcomerForm extends Div {

    private final TextField name = new TextField(getTranslation("account.name"));
    private final EmailField email = new EmailField(getTranslation("account.email"));
    private final PasswordField password = new PasswordField(getTranslation("account.password"));

    /** @param begin run with what was typed; what it throws as {@link DomainException} is explained */
    NewcomerForm(Consumer<Newcomer> begin) {
        addClassName("door-form");
        name.setAutocomplete(Autocomplete.NAME);
        name.setAutofocus(true);
        email.setAutocomplete(Autocomplete.USERNAME);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(getTranslation("account.password.help", NewPassword.MIN));
        List.of(name, email, password).forEach(field -> field.setManualValidation(true));
        var button = new Button(getTranslation("account.welcome.begin"), click -> send(begin));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER);
        add(name, email, password, button);
    }

    /** Begins with this address, which can be changed. */
    void suggest(EmailAddress address) {
        email.setValue(address.value());
    }

    /** Is for this address and no other. */
    void fix(EmailAddress address) {
        suggest(address);
        email.setReadOnly(true);
    }

    private void send(Consumer<Newcomer> begin) {
        var typedName = Typed.read(name, PersonName::new);
        var typedEmail = Typed.read(email, EmailAddress::new);
        var typedPassword = Typed.read(password, NewPassword::new);
        if (typedName.isPresent() && typedEmail.isPresent() && typedPassword.isPresent()) {
            var newcomer = new Newcomer(
                    typedName.get(),
                    typedEmail.get(),
                    typedPassword.get(),
                    zone(),
                    Languages.choose(List.of(getLocale())));
            begin(begin, newcomer);
        } else {
            Typed.focusFirst(name, email, password);
        }
    }

    private void begin(Consumer<Newcomer> begin, Newcomer newcomer) {
        try {
            begin.accept(newcomer);
        } catch (DomainException reason) {
            if ("account.email.taken".equals(reason.key())) {
                Typed.explain(email, reason);
            } else {
                Notices.explain(reason);
            }
        }
    }

    /** The browser's zone; UTC when it does not say. */
    private ZoneId zone() {
        return getUI().map(ui -> zone(ui.getPage().getExtendedClientDetails().getTimeZoneId()))
                .orElse(ZoneOffset.UTC);
    }

    private static ZoneId zone(@Nullable String id) {
        try {
            return id == null ? ZoneOffset.UTC : ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
