package app.acquaint.account.ui;

import app.acquaint.account.Languages;
import app.acquaint.account.SignUpPolicy;
import app.acquaint.account.SignUps;
import app.acquaint.common.EmailAddress;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;

/** Signing up without an invitation, where the organiser allows it. */
@Route(value = "sign-up", autoLayout = false)
@AnonymousAllowed
class SignUpView extends Door implements BeforeEnterObserver, HasDynamicTitle {

    private final SignUps signUps;
    private final Arrival arrival;
    private final AuthenticationContext authentication;

    SignUpView(SignUps signUps, Arrival arrival, AuthenticationContext authentication) {
        this.signUps = signUps;
        this.arrival = arrival;
        this.authentication = authentication;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.sign-up.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        var token = event.getLocation().getQueryParameters().getSingleParameter("token");
        if (token.isPresent()) {
            showProven(token.get());
        } else {
            showOffer();
        }
    }

    private void showProven(String token) {
        signUps.proven(token)
                .ifPresentOrElse(
                        address -> {
                            var form = new NewcomerForm(newcomer -> arrival.begin(signUps.finish(token, newcomer)));
                            form.fix(address);
                            show(
                                    getTranslation("account.sign-up.heading"),
                                    getTranslation("account.sign-up.proven"),
                                    form);
                        },
                        () -> show(
                                getTranslation("account.sign-up.used.heading"),
                                getTranslation("account.sign-up.used"),
                                logIn()));
    }

    private void showOffer() {
        var heading = getTranslation("account.sign-up.heading");
        if (!signUps.isOffered()) {
            show(getTranslation("account.sign-up.closed.heading"), getTranslation("account.sign-up.closed"), logIn());
        } else if (signUps.policy() instanceof SignUpPolicy.Open) {
            var form = new NewcomerForm(newcomer -> arrival.begin(signUps.signUp(newcomer, Arrival.peer())));
            show(heading, getTranslation("account.sign-up.text"), form, logIn());
        } else {
            var form = new AskByMail(new AskByMail.Wish(getTranslation("account.sign-up.ask"), this::ask));
            show(heading, getTranslation("account.sign-up.by-domain"), form, logIn());
        }
    }

    private void ask(EmailAddress address) {
        signUps.ask(address, Languages.choose(List.of(getLocale())), Arrival.peer());
        show(
                getTranslation("account.sign-up.sent.heading"),
                getTranslation("account.sign-up.sent", address.value()),
                logIn());
    }

    private Anchor logIn() {
        var link = new Anchor("login", getTranslation("account.sign-up.have"));
        link.addClassName("door-other");
        return link;
    }
}
