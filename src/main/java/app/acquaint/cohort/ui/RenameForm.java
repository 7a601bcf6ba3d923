package app.acquaint.cohort.ui;

import app.acquaint.cohort.Cohort;
import app.acquaint.cohort.CohortName;
import app.acquaint.common.DomainException;
import app.acquaint.uikit.Kept;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Gives a cohort another name; when another tab did so, what is typed here stays and is saved on the next click. */
class RenameForm extends Div {

    private final LeadingDesk desk;
    private final TextField name = new TextField();
    private final Consumer<Cohort> renamed;
    private Cohort base;

    RenameForm(LeadingDesk desk, Cohort cohort, Consumer<Cohort> renamed) {
        this.desk = desk;
        this.base = cohort;
        this.renamed = renamed;
        addClassName("form-line");
        name.setLabel(getTranslation("cohort.name"));
        name.setValue(cohort.name());
        Kept.fits(name, CohortName.MAX_LENGTH);
        add(name, new Button(getTranslation("cohort.rename.save"), click -> save()));
    }

    private void save() {
        name.setInvalid(false);
        try {
            desk.cohorts().rename(desk.me(), base.id(), base.version(), new CohortName(name.getValue()));
        } catch (DomainException reason) {
            if (reason.key().equals("cohort.name.changed")) {
                base = desk.cohorts().open(desk.me(), base.id());
            }
            name.setErrorMessage(Notices.sentence(reason));
            name.setInvalid(true);
            name.focus();
            return;
        }
        base = desk.cohorts().open(desk.me(), base.id());
        name.setValue(base.name());
        renamed.accept(base);
        Notices.show(getTranslation("cohort.rename.saved"));
    }
}
