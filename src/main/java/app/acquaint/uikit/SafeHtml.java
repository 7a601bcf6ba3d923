package app.acquaint.uikit;

import com.vaadin.flow.component.html.Div;

/** HTML in one node of the page, however long it is. Its caller answers for it: nothing is sanitised here. */
public class SafeHtml extends Div {

    /**
     * @param className of the element around the HTML
     * @param html sanitised or built from escaped parts
     */
    public SafeHtml(String className, String html) {
        addClassName(className);
        setHtml(html);
    }

    /** Replaces the content. */
    public final void setHtml(String html) {
        getElement().setProperty("innerHTML", html);
    }
}
