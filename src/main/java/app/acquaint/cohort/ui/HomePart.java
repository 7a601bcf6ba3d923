package app.acquaint.cohort.ui;

import com.vaadin.flow.component.html.Section;

/** A section of home that shows anew what stands after something was done in it, and goes when nothing is left. */
abstract class HomePart extends Section {

    HomePart() {
        addClassName("leading-home");
    }

    /** Adds what there is to say now; nothing when there is nothing. */
    abstract void fill();

    /** @return this part, for the page to take */
    final HomePart show() {
        removeAll();
        fill();
        setVisible(getChildren().findAny().isPresent());
        return this;
    }
}
