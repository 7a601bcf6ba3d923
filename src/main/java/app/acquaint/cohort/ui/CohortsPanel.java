package app.acquaint.cohort.ui;

import app.acquaint.cohort.Cohort;
import app.acquaint.cohort.CohortName;
import app.acquaint.common.DomainException;
import app.acquaint.uikit.Kept;
import app.acquaint.uikit.Notices;
import app.acquaint.uikit.Row;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** The leader's cohorts, and a place to make another. */
class CohortsPanel extends Div {

    private final LeadingDesk desk;
    private final Rows rows = new Rows();
    private final TextField name = new TextField();

    CohortsPanel(LeadingDesk desk) {
        this.desk = desk;
        name.setLabel(getTranslation("cohort.new"));
        Kept.fits(name, CohortName.MAX_LENGTH);
        var line = new Div(name, new Button(getTranslation("cohort.new.make"), click -> make()));
        line.addClassName("form-line");
        var form = new Div(line);
        form.addClassName("panel-form");
        add(rows, form);
        show();
    }

    final void show() {
        rows.removeAll();
        desk.cohorts().all(desk.me()).forEach(cohort -> rows.add(row(cohort)));
    }

    private Row row(Cohort cohort) {
        return new Row(CohortView.link(cohort)).withNote(getTranslation("cohort.size", cohort.size()));
    }

    private void make() {
        name.setInvalid(false);
        try {
            desk.cohorts().create(desk.me(), new CohortName(name.getValue()));
        } catch (DomainException reason) {
            name.setErrorMessage(Notices.sentence(reason));
            name.setInvalid(true);
            name.focus();
            return;
        }
        name.clear();
        show();
    }
}
