package app.acquaint.practice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;

/** Holds a part of a page that names the chosen person, and draws it anew when another one is chosen. */
class NamesPerson extends Div {

    private final Supplier<Component> drawing;

    NamesPerson(Supplier<Component> drawing) {
        this.drawing = drawing;
        addClassName("exercise-holder");
        add(drawing.get());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var listening = ComponentUtil.addListener(attached.getUI(), PersonChosen.class, _ -> {
            removeAll();
            add(drawing.get());
        });
        addDetachListener(detached -> {
            detached.unregisterListener();
            listening.remove();
        });
    }
}
