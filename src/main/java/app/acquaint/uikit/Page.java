package app.acquaint.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The column that a page stands in, so that every page has the same measure and the same room around it. */
public class Page extends Div {

    /** A page with these parts below one another, a {@link PageHeading} first. */
    public Page(Component... parts) {
        super(parts);
        addClassName("page");
    }
}
