package app.acquaint.practice.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** On this page the learner chose the person for whom the course is taken: what names the person draws itself anew. */
class PersonChosen extends ComponentEvent<UI> {

    PersonChosen(UI page) {
        super(page, false);
    }
}
