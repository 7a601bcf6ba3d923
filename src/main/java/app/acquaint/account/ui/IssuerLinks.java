package app.acquaint.account.ui;

import app.acquaint.account.web.Issuers;
import app.acquaint.account.web.Issuers.Issuer;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/**
 * One button for each issuer. They are links, because a form may not lead to another house; a script adds the time
 * zone.
 */
@JsModule("./account/log-in.ts")
class IssuerLinks extends Div {

    /** Empty, and then nothing to be seen, where no issuer is set up. */
    IssuerLinks(Issuers issuers) {
        addClassName("log-in-issuers");
        issuers.all().forEach(one -> add(link(one)));
        setVisible(!issuers.all().isEmpty());
    }

    private Anchor link(Issuer issuer) {
        var link = new Anchor(issuer.path(), getTranslation("account.log-in.with", issuer.name()));
        link.addClassName("log-in-other");
        link.getElement().setAttribute("router-ignore", true).setAttribute("data-issuer", true);
        return link;
    }
}
