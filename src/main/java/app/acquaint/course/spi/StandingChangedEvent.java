package app.acquaint.course.spi;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** The learner's standing may have changed on this page: what shows it (the frame's rail) looks anew. */
public class StandingChangedEvent extends ComponentEvent<UI> {

    /** @param page on which it changed */
    public StandingChangedEvent(UI page) {
        super(page, false);
    }
}
