package app.acquaint.account.ui;

import app.acquaint.account.MailLinks;
import app.acquaint.account.web.Issuers;
import app.acquaint.common.EmailAddress;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/**
 * For whoever forgot the password: a link by mail, to set a new one or to log in with once. Where issuers are the only
 * way in, for leavers.
 */
@Route(value = "forgotten", autoLayout = false)
@AnonymousAllowed
class ForgottenView extends Door implements BeforeEnterObserver, HasDynamicTitle {

    private final MailLinks links;
    private final Issuers issuers;

    ForgottenView(MailLinks links, Issuers issuers) {
        this.links = links;
        this.issuers = issuers;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.forgotten.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (issuers.areTheOnlyWay()) {
            if (links.areOn()) {
                showLeavers();
            } else {
                event.forwardTo(LogInView.class);
            }
            return;
        }
        var heading = getTranslation("account.forgotten.heading");
        if (links.areOn()) {
            var form = new AskByMail(
                    new AskByMail.Wish(getTranslation("account.forgotten.reset"), address -> {
                        links.sendReset(address, Arrival.peer());
                        sent(address);
                    }),
                    new AskByMail.Wish(getTranslation("account.forgotten.once"), address -> {
                        links.sendLogIn(address, Arrival.peer());
                        sent(address);
                    }));
            show(heading, getTranslation("account.forgotten.text"), form, back());
        } else {
            show(heading, getTranslation("account.log-in.forgot"), back());
        }
    }

    /** Whoever left may have no way to an issuer any more. */
    private void showLeavers() {
        var form = new AskByMail(new AskByMail.Wish(getTranslation("account.forgotten.left.submit"), address -> {
            links.sendToLeaver(address, Arrival.peer());
            show(
                    getTranslation("account.forgotten.sent.heading"),
                    getTranslation("account.forgotten.left.sent", address.value()),
                    back());
        }));
        show(getTranslation("account.forgotten.left"), getTranslation("account.forgotten.left.text"), form, back());
    }

    private void sent(EmailAddress address) {
        show(
                getTranslation("account.forgotten.sent.heading"),
                getTranslation("account.forgotten.sent", address.value()),
                back());
    }

    private Anchor back() {
        var back = new Anchor("login", getTranslation("account.forgotten.back"));
        back.addClassName("door-other");
        return back;
    }
}
