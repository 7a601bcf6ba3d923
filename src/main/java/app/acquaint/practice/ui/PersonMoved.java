package app.acquaint.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** On this page something was recorded with a person, or taken back: what shows where one stands looks anew. */
class PersonMoved extends ComponentEvent<UI> {

    private PersonMoved(UI page) {
        super(page, false);
    }

    /** Tells every part of the page that is open now. */
    static void tell() {
        var page = UI.getCurrentOrThrow();
        ComponentUtil.fireEvent(page, new PersonMoved(page));
    }

    /** Has the part look anew each time, as long as it is on a page. */
    static void follow(Component part, Runnable look) {
        part.addAttachListener(attached -> {
            var listening = ComponentUtil.addListener(attached.getUI(), PersonMoved.class, _ -> look.run());
            part.addDetachListener(detached -> {
                detached.unregisterListener();
                listening.remove();
            });
        });
    }
}
