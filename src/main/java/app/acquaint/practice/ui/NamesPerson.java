package app.acquaint.practice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;

/** Holds a part of a page that names the chosen person, and draws it anew when another one is chosen. */
class NamesPerson extends Div {

    private final Supplier<Component> drawing;
    private final Paragraph news = new Paragraph();
    private Component drawn;

    NamesPerson(Supplier<Component> drawing) {
        this.drawing = drawing;
        this.drawn = drawing.get();
        addClassName("exercise-holder");
        news.addClassName("visually-hidden");
        news.getElement().setAttribute("role", "status");
        add(drawn, news);
    }

    /** The person was chosen in this very part: says so to a screen reader, and keeps the focus here. */
    void chosenHere(String sentence) {
        news.setText(sentence);
        if (drawn instanceof ExercisePanel panel) {
            panel.focusHeading();
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var listening = ComponentUtil.addListener(attached.getUI(), PersonChosen.class, _ -> {
            var before = drawn;
            drawn = drawing.get();
            replace(before, drawn);
        });
        addDetachListener(detached -> {
            detached.unregisterListener();
            listening.remove();
        });
    }
}
