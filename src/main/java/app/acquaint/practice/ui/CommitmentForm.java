package app.acquaint.practice.ui;

import app.acquaint.practice.Commitment.Plan;
import app.acquaint.uikit.Kept;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;

/** The sentence with its two gaps and a day. */
class CommitmentForm extends Div {

    private final TextField when = new TextField();
    private final TextField will = new TextField();
    private final DatePicker day = new DatePicker();
    private final String keep;

    /** What becomes of a filled-in form. */
    @FunctionalInterface
    interface Keeper {

        /** @throws app.acquaint.common.DomainException when it cannot be kept */
        void keep(CommitmentForm form, Plan plan, LocalDate day);
    }

    /**
     * @param days suggested day, so many days from today
     * @param keep names what is typed here in the browser's own store, until it is saved
     */
    CommitmentForm(String suggestedWhen, String suggestedWill, LocalDate today, int days, String keep, Keeper keeper) {
        this.keep = keep;
        addClassName("commitment-form");
        gap(when, "practice.exercise.commitment.when", suggestedWhen, "when");
        gap(will, "practice.exercise.commitment.will", suggestedWill, "will");
        day.setLabel(getTranslation("practice.exercise.commitment.day"));
        day.setHelperText(getTranslation("practice.exercise.commitment.day-help"));
        day.setMin(today);
        day.setValue(today.plusDays(days));
        day.setRequired(true);
        var sentence = new Div(
                words("practice.exercise.commitment.when"), when,
                words("practice.exercise.commitment.will"), will);
        sentence.addClassName("commitment-sentence");
        var save = new Div(
                new Button(getTranslation("practice.exercise.commitment.save"), _ -> save(keeper)),
                Kept.unsaved(key("when"), key("will")));
        save.addClassName("save-line");
        add(sentence, day, save);
    }

    private Span words(String key) {
        var words = new Span(getTranslation(key));
        words.getElement().setAttribute("aria-hidden", "true");
        return words;
    }

    private void gap(TextField field, String label, String suggestion, String name) {
        field.setAriaLabel(getTranslation(label));
        field.setValue(suggestion);
        Kept.fits(field, Plan.MAX_LENGTH);
        Kept.keep(field, key(name));
    }

    private void save(Keeper keeper) {
        var chosen = day.getValue();
        if (chosen == null || day.isInvalid()) {
            day.setErrorMessage(getTranslation("practice.exercise.commitment.day-missing"));
            day.setInvalid(true);
            return;
        }
        Notices.attempt(() -> keeper.keep(this, new Plan(when.getValue(), will.getValue()), chosen));
    }

    /** What was typed here is saved: the browser need not keep it any longer. */
    void kept() {
        Kept.done(key("when"), key("will"));
    }

    private String key(String name) {
        return Kept.key(keep, name);
    }
}
