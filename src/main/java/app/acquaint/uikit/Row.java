package app.acquaint.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;

/** One line of a list, for example a person and what is due: title, a quiet sentence, actions at the end. */
public class Row extends ListItem {

    private final Div text = new Div();
    private final Div actions = new Div();

    /** A row with a title in text. */
    public Row(String title) {
        this(title(title));
    }

    /** A row with a title of its own, for example a link; give it the class {@code row-title}. */
    public Row(Component title) {
        addClassName("row");
        text.addClassName("row-text");
        actions.addClassName("row-actions");
        text.add(title);
        add(text);
    }

    /** Puts a person's initials before the text. */
    public Row withAvatar(String name) {
        addComponentAsFirst(new Avatar(name));
        return this;
    }

    /** Adds a quiet sentence below the title. */
    public Row withNote(String sentence) {
        var note = new Paragraph(sentence);
        note.addClassName("row-note");
        text.add(note);
        return this;
    }

    /** Adds buttons or links at the end of the row, below the text on a phone. */
    public Row withActions(Component... buttons) {
        actions.add(buttons);
        if (actions.getParent().isEmpty()) {
            add(actions);
        }
        return this;
    }

    private static Component title(String title) {
        var line = new Paragraph(title);
        line.addClassName("row-title");
        return line;
    }
}
