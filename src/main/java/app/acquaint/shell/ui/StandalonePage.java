package app.acquaint.shell.ui;

import app.acquaint.uikit.PageHeading;
import app.acquaint.uikit.PageLink;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** A page without the frame, which may be the very thing that does not work: a few words and the way home. */
abstract class StandalonePage extends Main {

    /** Replaces what the page says; all texts are translated already. */
    void say(String title, String... sentences) {
        removeAll();
        addClassName("standalone");
        add(new Logo(getTranslation("shell.logo")), new PageHeading("", title));
        for (var sentence : sentences) {
            var paragraph = new Paragraph(sentence);
            paragraph.addClassName("home-lead");
            add(paragraph);
        }
        add(new PageLink(Places.HOME, getTranslation("shell.back-home")).asButton(true));
    }
}
