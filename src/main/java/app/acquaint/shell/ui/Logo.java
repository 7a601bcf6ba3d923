package app.acquaint.shell.ui;

import app.acquaint.uikit.PageLink;
import com.vaadin.flow.component.html.Span;

/** Two circles that overlap, and the name: the way home from everywhere. */
class Logo extends PageLink {

    /** @param label says where the link goes, the name first */
    Logo(String label) {
        super(Places.HOME, "");
        addClassName("logo");
        setAriaLabel(label);
        var mark = new Span();
        mark.addClassName("logo-mark");
        add(mark, new Span("Acquaint"));
    }
}
