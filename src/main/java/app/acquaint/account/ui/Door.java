package app.acquaint.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** The pages before log-in: one narrow column, the name of the house, and what to do. */
abstract class Door extends Main {

    Door() {
        addClassName("door");
    }

    /**
     * Shows the page anew.
     *
     * @param heading its h1, in sentence case
     * @param explanation a sentence or two; empty for none
     */
    void show(String heading, String explanation, Component... parts) {
        removeAll();
        var name = new Paragraph(getTranslation("account.house"));
        name.addClassName("door-house");
        add(name, new H1(heading));
        if (!explanation.isEmpty()) {
            add(new Paragraph(explanation));
        }
        add(parts);
        var privacy = new Anchor("privacy", getTranslation("account.privacy"));
        privacy.addClassName("door-privacy");
        add(privacy);
    }

    /** Says below the heading what just happened. */
    final void addNotice(String text) {
        var notice = new Paragraph(text);
        notice.addClassName("door-notice");
        notice.getElement().setAttribute("role", "status");
        addComponentAtIndex(2, notice);
    }
}
