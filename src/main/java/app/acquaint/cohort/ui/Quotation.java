package app.acquaint.cohort.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Somebody's own words, as plain text with its line breaks. */
@Tag("blockquote")
class Quotation extends HtmlContainer {

    Quotation(String text) {
        addClassName("own-words");
        getElement().setAttribute("dir", "auto");
        setText(text);
    }
}
