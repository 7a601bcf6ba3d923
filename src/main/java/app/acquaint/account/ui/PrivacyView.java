package app.acquaint.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/** Says what is kept, who can see it, and what one can do about it. */
@Route(value = "privacy", autoLayout = false)
@AnonymousAllowed
class PrivacyView extends Main implements HasDynamicTitle {

    private static final List<String> SECTIONS =
            List.of("kept", "seen", "operator", "reset", "browser", "leaving", "yours");

    PrivacyView() {
        addClassNames("door", "privacy");
        add(new H1(getTranslation("account.privacy.heading")));
        for (var section : SECTIONS) {
            add(
                    new H2(getTranslation("account.privacy." + section + ".heading")),
                    new Paragraph(getTranslation("account.privacy." + section)));
        }
        add(new Anchor("./", getTranslation("account.privacy.back")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.privacy");
    }
}
