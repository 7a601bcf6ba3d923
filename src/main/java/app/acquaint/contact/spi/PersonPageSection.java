package app.acquaint.contact.spi;

import app.acquaint.common.ContactId;
import com.vaadin.flow.component.Component;

/** A part of a person's page that a module above adds, for example the sheet for the ask. */
public interface PersonPageSection {

    /** Where it stands among the others, least first. */
    int order();

    /**
     * The part for one person of the logged-in owner.
     *
     * @param changed to be run, in the page's lock, when the person's stage may have changed
     */
    Component section(ContactId contact, Runnable changed);
}
