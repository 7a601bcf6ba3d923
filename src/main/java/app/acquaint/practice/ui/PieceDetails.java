package app.acquaint.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;

/** One piece of writing in a list: closed at first, and what is inside is made when it is opened. */
class PieceDetails extends NativeDetails {

    /**
     * @param note a quiet line below the title; empty for none
     * @param inside made once, on the first opening
     */
    PieceDetails(String title, String note, Supplier<Component> inside) {
        addClassName("written");
        var name = new Span(title);
        name.addClassName("written-title");
        setSummary(name);
        if (!note.isEmpty()) {
            var quiet = new Span(note);
            quiet.addClassName("written-note");
            setSummary(name, quiet);
        }
        addToggleListener(_ -> {
            if (isOpen() && getContent() == null) {
                setContent(inside.get());
            }
        });
    }
}
