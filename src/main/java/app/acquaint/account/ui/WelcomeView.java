package app.acquaint.account.ui;

import app.acquaint.account.FirstStart;
import app.acquaint.account.FirstStart.Newcomer;
import app.acquaint.account.LocalRequest;
import app.acquaint.account.web.FirstLogIn;
import app.acquaint.account.web.IssuerJourney;
import app.acquaint.account.web.Issuers;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The very first page: makes the organiser's account and goes straight on. */
@Route(value = "welcome", autoLayout = false)
@AnonymousAllowed
class WelcomeView extends Door implements BeforeEnterObserver, HasDynamicTitle {

    private final FirstStart firstStart;
    private final LocalRequest local;
    private final FirstLogIn logIn;
    private final Issuers issuers;

    WelcomeView(FirstStart firstStart, LocalRequest local, FirstLogIn logIn, Issuers issuers) {
        this.firstStart = firstStart;
        this.local = local;
        this.logIn = logIn;
        this.issuers = issuers;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.welcome.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!firstStart.isOpen()) {
            event.forwardTo("");
            return;
        }
        var query = event.getLocation().getQueryParameters();
        var key = query.getSingleParameter("key").orElse("");
        if (firstStart.admits(local.test(VaadinServletRequest.getCurrent()), key)) {
            IssuerJourney.showKey(VaadinServletRequest.getCurrent(), key);
            var form = new NewcomerForm(newcomer -> begin(key, newcomer));
            form.setVisible(!issuers.areTheOnlyWay());
            show(
                    getTranslation("account.welcome.heading"),
                    getTranslation("account.welcome.text"),
                    form,
                    new IssuerLinks(issuers));
        } else {
            show(getTranslation("account.welcome.closed.heading"), getTranslation("account.welcome.closed"));
        }
        if (query.getSingleParameter("erased").isPresent()) {
            addNotice(getTranslation("account.log-in.erased"));
        }
    }

    private void begin(String key, Newcomer newcomer) {
        var request = VaadinServletRequest.getCurrent();
        var id = firstStart.register(local.test(request), key, newcomer);
        logIn.logIn(id, request, VaadinServletResponse.getCurrent());
        UI.getCurrentOrThrow().getPage().setLocation("./");
    }
}
