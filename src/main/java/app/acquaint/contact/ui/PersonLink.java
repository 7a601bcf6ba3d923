package app.acquaint.contact.ui;

import app.acquaint.common.ContactId;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** The way to a person's page. */
final class PersonLink {

    private PersonLink() {}

    /** The name as the title of a row, in its own direction of writing. */
    static RouterLink title(ContactId id, String name) {
        var link = new RouterLink(name, PersonView.class, parameters(id));
        link.addClassName("row-title");
        link.getElement().setAttribute("dir", "auto");
        return link;
    }

    static RouteParameters parameters(ContactId id) {
        return new RouteParameters(PersonView.CONTACT, id.toString());
    }
}
