package app.acquaint.account.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A part of the account page, set off from the one before by a hairline. */
abstract class AccountSection extends Section {

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
        add(new H2(heading));
        if (!explanation.isEmpty()) {
            add(new Paragraph(explanation));
        }
    }
}
