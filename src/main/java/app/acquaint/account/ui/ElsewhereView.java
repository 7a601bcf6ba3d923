package app.acquaint.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;

/** Says why a log-in by an issuer came to nothing, and what to do. */
@Route(value = "elsewhere", autoLayout = false)
@AnonymousAllowed
class ElsewhereView extends Door implements BeforeEnterObserver, HasDynamicTitle {

    private static final String AGAIN = "again";

    private static final Set<String> REASONS =
            Set.of("unproven", "uninvited", "left", "away", "stopped", "foreign", AGAIN);

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
        var back = new Anchor("login", getTranslation("account.elsewhere.back"));
        back.addClassName("log-in-other");
        show(getTranslation("account.elsewhere." + why + ".heading"), getTranslation("account.elsewhere." + why), back);
    }
}
