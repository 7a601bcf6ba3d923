package app.acquaint.account.ui;

import app.acquaint.account.NewPassword;
import app.acquaint.account.PasswordReset;
import app.acquaint.account.web.Issuers;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where a one-time link leads: a new password, and out everywhere else. */
@Route(value = "reset", autoLayout = false)
@AnonymousAllowed
class ResetView extends Door implements BeforeEnterObserver, HasDynamicTitle {

    private final PasswordReset reset;
    private final Arrival arrival;
    private final Issuers issuers;

    ResetView(PasswordReset reset, Arrival arrival, Issuers issuers) {
        this.reset = reset;
        this.arrival = arrival;
        this.issuers = issuers;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.reset.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        var owner = reset.owner(token);
        if (owner.isPresent() && !arrival.helps(owner.get())) {
            show(
                    getTranslation("account.log-in.heading"),
                    getTranslation("account.log-in.only"),
                    new IssuerLinks(issuers));
        } else if (owner.isPresent()) {
            show(getTranslation("account.reset.heading"), getTranslation("account.reset.text"), form(token));
        } else {
            show(getTranslation("account.reset.used.heading"), getTranslation("account.reset.used"));
        }
    }

    private Div form(String token) {
        var password = new PasswordField(getTranslation("account.password.new"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(getTranslation("account.password.help", NewPassword.MIN));
        password.setManualValidation(true);
        password.setAutofocus(true);
        var button = new Button(
                getTranslation("account.reset.submit"),
                click -> Typed.read(password, value -> reset.use(token, new NewPassword(value)))
                        .ifPresent(arrival::afterReset));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER);
        var form = new Div(password, button);
        form.addClassName("door-form");
        return form;
    }
}
