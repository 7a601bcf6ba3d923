package app.acquaint.account.ui;

import app.acquaint.account.ErasureRequest;
import app.acquaint.account.Erasures;
import app.acquaint.common.AccountId;
import app.acquaint.uikit.Notices;
import app.acquaint.uikit.Row;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** Who wants to be erased by the organiser; not there while nobody does. */
class ErasuresPanel extends Section {

    private final AccountId me;
    private final Erasures erasures;
    private final Moments moments;
    private final Runnable changed;

    /** @param changed run after somebody was erased */
    ErasuresPanel(AccountId me, Erasures erasures, Moments moments, Runnable changed) {
        this.me = me;
        this.erasures = erasures;
        this.moments = moments;
        this.changed = changed;
        refresh();
    }

    final void refresh() {
        removeAll();
        var all = erasures.all(me);
        setVisible(!all.isEmpty());
        var heading = new H2(getTranslation("account.people.erasures"));
        heading.addClassName("section-heading");
        var rows = new Rows();
        all.forEach(request -> rows.add(row(request)));
        add(heading, rows);
    }

    private Row row(ErasureRequest request) {
        var day = moments.day(request.askedAt());
        var said = request.notedBy()
                .map(organiser -> getTranslation("account.people.erasure.noted", organiser, day))
                .orElseGet(() -> getTranslation("account.people.erasure.asked", day));
        var erase = new Button(getTranslation("account.people.erase"), click -> confirm(request));
        erase.addThemeVariants(ButtonVariant.ERROR);
        erase.setAriaLabel(getTranslation("account.people.erase-of", request.name()));
        return new Row(request.name()).withNote(said).withActions(erase);
    }

    private void confirm(ErasureRequest request) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("account.people.erase.confirm", request.name()));
        dialog.setText(getTranslation("account.people.erase.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("account.people.cancel"));
        dialog.setConfirmText(getTranslation("account.people.erase"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> erase(request));
        dialog.open();
    }

    private void erase(ErasureRequest request) {
        var erased = Notices.attempt(() -> erasures.carryOut(me, request.account()));
        if (erased && request.account().equals(me)) {
            UI.getCurrentOrThrow().getPage().setLocation("login?erased");
            return;
        }
        changed.run();
        if (erased) {
            Notices.show(getTranslation("account.people.erased", request.name()));
        }
    }
}
