package app.acquaint.uikit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;

/** A button that copies a text within the click itself, as browsers ask. */
@Tag("copy-text")
@JsModule("./practice/copy-text.ts")
public class CopyText extends HtmlContainer {

    /** @param label translated already */
    public CopyText(String label, String text) {
        var said = new Span();
        said.addClassName("copy-said");
        said.getElement().setAttribute("role", "status");
        add(new Button(label), said);
        getElement().setProperty("text", text);
        getElement().setAttribute("copied", getTranslation("common.copied"));
        getElement().setAttribute("refused", getTranslation("common.not-copied"));
    }
}
