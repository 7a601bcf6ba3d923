package app.acquaint.cohort.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;

/** A button that copies a link within the click itself, as browsers ask. */
@Tag("copy-text")
@JsModule("./practice/copy-text.ts")
class CopyLink extends HtmlContainer {

    CopyLink(String link) {
        var said = new Span();
        said.addClassName("copy-said");
        said.getElement().setAttribute("role", "status");
        add(new Button(getTranslation("cohort.copy")), said);
        getElement().setProperty("text", link);
        getElement().setAttribute("copied", getTranslation("cohort.copied"));
        getElement().setAttribute("refused", getTranslation("cohort.not-copied"));
    }
}
