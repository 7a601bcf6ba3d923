package app.acquaint.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is yet: what will be here, and the one next step. */
public class EmptyState extends Div {

    /**
     * @param sentence what will be here
     * @param step the one thing to do, as link or button; none when there is nothing to do
     */
    public EmptyState(String sentence, Component... step) {
        addClassName("empty");
        add(new Paragraph(sentence));
        add(step);
    }
}
