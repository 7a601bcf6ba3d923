package app.acquaint.account.ui;

import app.acquaint.account.web.OnceMore;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;

/** Says why a log-in by an issuer came to nothing, and what to do. */
@Route(value = "elsewhere", autoLayout = false)
@AnonymousAllowed
class ElsewhereView extends Door implements BeforeEnterObserver, HasDynamicTitle {

    private static final String AGAIN = "again";

    private static final Set<String> REASONS =
            Set.of("unproven", "uninvited", "left", "away", "stopped", "foreign", "other", "unasked", "unsaid", AGAIN);

    @Override
    public String getPageTitle() {
        return getTranslation("account.log-in.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var why = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("why")
                .filter(REASONS::contains)
                .orElse(AGAIN);
        show(
                getTranslation("account.elsewhere." + why + ".heading"),
                getTranslation("account.elsewhere." + why),
                back());
    }

    /** Whoever was here already is here still. */
    private Anchor back() {
        var back = OnceMore.isSomebodyHere(VaadinServletRequest.getCurrent())
                ? new Anchor(
                        OnceMore.page(VaadinServletRequest.getCurrent()), getTranslation("account.elsewhere.account"))
                : new Anchor("login", getTranslation("account.elsewhere.back"));
        back.addClassName("log-in-other");
        return back;
    }
}
