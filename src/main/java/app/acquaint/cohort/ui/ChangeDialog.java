package app.acquaint.cohort.ui;

import app.acquaint.cohort.Assignment;
import app.acquaint.cohort.AssignmentTerms;
import app.acquaint.common.DomainException;
import app.acquaint.uikit.Kept;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says something else about an assignment. What another tab saved meanwhile is shown, and what is typed here stays. */
class ChangeDialog extends Dialog {

    private final AssigningDesk desk;
    private final Runnable changed;
    private final TermsFields terms = new TermsFields();
    private final Div elsewhere = new Div();
    private final String key;
    private Assignment base;

    /** @param changed told when something was changed, here or elsewhere */
    ChangeDialog(AssigningDesk desk, Assignment assignment, String name, Runnable changed) {
        this.desk = desk;
        this.base = assignment;
        this.changed = changed;
        this.key = Kept.key("cohort", assignment.id().toString(), "reason");
        addClassName("change-dialog");
        // a click beside it would lose what was typed
        setCloseOnOutsideClick(false);
        setHeaderTitle(getTranslation("cohort.change", name));
        terms.show(new AssignmentTerms(assignment.reason(), assignment.due(), assignment.introductions()));
        terms.keep(key, assignment.version(), this::typedOn);
        elsewhere.addClassName("changed-elsewhere");
        elsewhere.getElement().setAttribute("role", "status");
        elsewhere.setVisible(false);
        add(terms, elsewhere);
        var save = new Button(getTranslation("cohort.change.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("cohort.cancel"), click -> giveUp()), save);
    }

    private void giveUp() {
        Kept.done(key);
        close();
    }

    /** What the browser brought back was typed on that version; when another one stands, it is shown. */
    private void typedOn(int version) {
        if (version < base.version()) {
            showWhatStands(new DomainException("cohort.assign.changed"));
        }
    }

    private void save() {
        try {
            desk.assigning().change(desk.me(), base.id(), base.version(), terms.read());
        } catch (DomainException reason) {
            if (reason.key().equals("cohort.assign.changed")) {
                showWhatStands(reason);
            } else if (!terms.explain(reason)) {
                Notices.explain(reason);
            }
            return;
        }
        Kept.done(key);
        close();
        Notices.show(getTranslation("cohort.change.saved"));
        changed.run();
    }

    /** The next save is made on what stands now, having been seen. */
    private void showWhatStands(DomainException reason) {
        elsewhere.removeAll();
        elsewhere.setVisible(true);
        base = desk.assigning().require(desk.me(), base.id());
        elsewhere.add(new Paragraph(Notices.sentence(reason)), new Quotation(base.reason()));
        base.due()
                .ifPresent(due -> elsewhere.add(
                        Words.soft(Words.due(due, desk.leading().current().today()))));
        elsewhere.add(new Paragraph(getTranslation("cohort.change.keep-mine")));
        changed.run();
    }
}
