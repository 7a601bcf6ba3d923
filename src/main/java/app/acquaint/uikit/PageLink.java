package app.acquaint.uikit;

import com.vaadin.flow.component.html.Anchor;

/**
 * A link to a page of the application by its address. Views are private to their modules, so an address is all that
 * another module may know of them.
 */
public class PageLink extends Anchor {

    /** @param address without a leading slash, for example {@code people}; empty for home */
    public PageLink(String address, String text) {
        super(address.isEmpty() ? "." : address, text);
        getElement().setAttribute("router-link", true);
    }

    /** Looks like a button; {@code primary} for the one filled button of a page. */
    public PageLink asButton(boolean primary) {
        addClassName("button");
        setClassName("primary", primary);
        return this;
    }
}
