package app.acquaint.practice.ui;

import com.vaadin.flow.component.html.Div;

/** A draft's sheet, and below it who sees which version of it. */
class DraftWithShares extends Div {

    private final DraftPanel sheet;

    /** @param offers whether sharing is offered below the sheet, and not only among its versions */
    DraftWithShares(DraftPanel.Task task, boolean offers, DraftPanels desk) {
        addClassName("draft-with-shares");
        var shares = new ShareLine(
                new ShareDialog.Task(task.key(), task.exercise().title(), task.language(), () -> {}),
                offers,
                desk.shares());
        sheet = new DraftPanel(task, shares, desk);
        add(sheet, shares);
    }

    DraftPanel sheet() {
        return sheet;
    }
}
