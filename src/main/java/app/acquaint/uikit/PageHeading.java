package app.acquaint.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The one h1 of a page with a quiet line above it; navigation puts the focus on it. */
public class PageHeading extends Header {

    private final Paragraph eyebrow = new Paragraph();
    private final H1 title = new H1();

    /**
     * @param eyebrow where or when one is, for example a date or a step; empty for none
     * @param title in sentence case
     */
    public PageHeading(String eyebrow, String title) {
        addClassName("page-heading");
        this.eyebrow.addClassName("eyebrow");
        this.title.getElement().setAttribute("tabindex", "-1");
        add(this.eyebrow, this.title);
        setEyebrow(eyebrow);
        setHeading(title);
    }

    /** Puts the focus on the heading of the page, after what had it has gone from the page. */
    public static void focusAgain() {
        UI.getCurrentOrThrow().getPage().executeJs("document.querySelector('main h1')?.focus()");
    }

    /** Replaces the heading, for example when a count in it changed. */
    public void setHeading(String title) {
        this.title.setText(title);
    }

    /** Replaces the quiet line; empty takes it away. */
    public void setEyebrow(String eyebrow) {
        this.eyebrow.setText(eyebrow);
        this.eyebrow.setVisible(!eyebrow.isEmpty());
    }
}
