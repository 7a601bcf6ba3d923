package app.acquaint.account.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A part of the account page, set off from the one before by a hairline. */
abstract class AccountSection extends Section {

    private final H2 heading = new H2();

    AccountSection() {
        addClassName("account-section");
    }

    /**
     * Begins the section.
     *
     * @param heading translated, in sentence case
     * @param explanation translated; empty for none
     */
    final void begin(String heading, String explanation) {
        this.heading.setText(heading);
        add(this.heading);
        if (!explanation.isEmpty()) {
            add(new Paragraph(explanation));
        }
    }

    /** Says what just happened. */
    final void notice(String text) {
        var notice = new Paragraph(text);
        notice.addClassName("door-notice");
        notice.getElement().setAttribute("role", "status");
        add(notice);
    }

    /** Puts the focus where the section begins, when what had it is gone. */
    final void focusHeading() {
        heading.getElement().setAttribute("tabindex", "-1");
        heading.getElement().callJsFunction("focus");
    }
}
