package app.acquaint.uikit;

import com.vaadin.flow.component.html.UnorderedList;

/** A list of {@link Row rows} with hairlines between them. */
public class Rows extends UnorderedList {

    /** An empty list. */
    public Rows() {
        addClassName("rows");
        // without its bullets a list is no list to VoiceOver unless it says so
        getElement().setAttribute("role", "list");
    }
}
