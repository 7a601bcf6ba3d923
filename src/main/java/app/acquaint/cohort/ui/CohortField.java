package app.acquaint.cohort.ui;

import app.acquaint.cohort.CohortName;
import app.acquaint.cohort.IntoCohort;
import app.acquaint.common.DomainException;
import app.acquaint.uikit.Kept;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Asks into which cohort people come: none, one there is, or a new one by name. */
class CohortField extends Div {

    private record Choice(String label, boolean named, Supplier<IntoCohort> into) {}

    private final LeadingDesk desk;
    private final Select<Choice> choice = new Select<>();
    private final TextField name = new TextField();

    CohortField(LeadingDesk desk) {
        this.desk = desk;
        addClassName("form-line");
        choice.setLabel(getTranslation("cohort.into"));
        choice.setItemLabelGenerator(Choice::label);
        choice.addValueChangeListener(change ->
                name.setVisible(change.getValue() != null && change.getValue().named()));
        name.setLabel(getTranslation("cohort.into.name"));
        Kept.fits(name, CohortName.MAX_LENGTH);
        add(choice, name);
        refresh();
    }

    /** Offers the cohorts there are now, and chooses none. */
    final void refresh() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(getTranslation("cohort.into.none"), false, IntoCohort.None::new));
        desk.cohorts()
                .all(desk.me())
                .forEach(one -> choices.add(new Choice(one.name(), false, () -> new IntoCohort.Existing(one.id()))));
        choices.add(new Choice(
                getTranslation("cohort.into.new"), true, () -> new IntoCohort.Made(new CohortName(name.getValue()))));
        choice.setItems(choices);
        choice.setValue(choices.getFirst());
        name.clear();
    }

    /** @throws DomainException when a new one has no name that can be kept */
    IntoCohort into() {
        return choice.getValue().into().get();
    }

    /** Says it beside the field when it is about the name; false otherwise. */
    boolean explain(DomainException reason) {
        var mine = reason.key().startsWith("cohort.name.");
        if (mine) {
            name.setErrorMessage(Notices.sentence(reason));
            name.setInvalid(true);
            name.focus();
        }
        return mine;
    }
}
