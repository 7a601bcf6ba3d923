package app.acquaint.practice.ui;

import app.acquaint.practice.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** A draft's sheet, and below it who sees which version of it. */
class DraftWithShares extends Div {

    private final DraftPanel sheet;

    /** @param offers whether sharing is offered below the sheet, and not only among its versions */
    DraftWithShares(DraftPanel.Task task, boolean offers, DraftPanels desk) {
        addClassName("draft-with-shares");
        var shares = new ShareLine(
                new ShareDialog.Task(task.key(), task.exercise().titleForOthers(), task.language(), () -> {}),
                offers,
                desk.shares());
        sheet = new DraftPanel(task, shares, desk);
        answered(task).ifPresent(this::add);
        add(sheet, shares);
    }

    /** What the draft is an answer to. */
    private Optional<Component> answered(DraftPanel.Task task) {
        return Optional.ofNullable(task.exercise().answers())
                .filter(message -> !message.text().isEmpty())
                .map(message -> {
                    var who = Words.fill(
                            "{person}",
                            Optional.ofNullable(task.about()),
                            getTranslation("practice.exercise.your-person"));
                    var words = new HtmlComponent("blockquote");
                    words.getElement().setText(message.text());
                    words.getElement().setAttribute("lang", task.language());
                    var answered = new Div(new Paragraph(getTranslation("practice.draft.answers", who)), words);
                    answered.addClassName("answered");
                    return answered;
                });
    }

    DraftPanel sheet() {
        return sheet;
    }
}
