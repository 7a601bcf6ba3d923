package app.acquaint.account.ui;

import app.acquaint.account.MailLinks;
import app.acquaint.account.web.Issuers;
import app.acquaint.common.DomainException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where a link to log in with once leads. It is used up by the button, not by whoever looks at links in mails. */
@Route(value = "log-in-link", autoLayout = false)
@AnonymousAllowed
class OnceView extends Door implements BeforeEnterObserver, HasDynamicTitle {

    private final MailLinks links;
    private final Arrival arrival;
    private final Issuers issuers;

    OnceView(MailLinks links, Arrival arrival, Issuers issuers) {
        this.links = links;
        this.arrival = arrival;
        this.issuers = issuers;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.log-in.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        var owner = links.owner(token);
        if (owner.isPresent() && !arrival.helps(owner.get())) {
            show(
                    getTranslation("account.log-in.heading"),
                    getTranslation("account.log-in.only"),
                    new IssuerLinks(issuers));
        } else if (owner.isPresent()) {
            var button = new Button(getTranslation("account.log-in.submit"), click -> logIn(token));
            button.addThemeVariants(ButtonVariant.PRIMARY);
            button.setDisableOnClick(true);
            var form = new Div(button);
            form.addClassName("door-form");
            show(getTranslation("account.log-in.heading"), getTranslation("account.once.text"), form);
        } else {
            showUsed();
        }
    }

    private void logIn(String token) {
        try {
            arrival.comeBack(links.redeem(token));
        } catch (DomainException used) {
            showUsed();
        }
    }

    private void showUsed() {
        var again = new Anchor("forgotten", getTranslation("account.once.again"));
        again.addClassName("door-other");
        show(getTranslation("account.once.used.heading"), getTranslation("account.once.used"), again);
    }
}
