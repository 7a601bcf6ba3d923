package app.acquaint.cohort.ui;

import app.acquaint.cohort.AssignmentTerms;
import app.acquaint.common.DomainException;
import app.acquaint.uikit.Kept;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Asks why, by when, and what help is offered with it. */
class TermsFields extends Div {

    private final TextArea reason = new TextArea();
    private final DueField due = new DueField();
    private final Select<Integer> introductions = new Select<>();

    TermsFields() {
        addClassName("terms");
        reason.setLabel(getTranslation("cohort.terms.reason"));
        reason.setPlaceholder(getTranslation("cohort.terms.reason.placeholder"));
        reason.setHelperText(getTranslation("cohort.terms.reason.help"));
        Kept.fits(reason, AssignmentTerms.MAX_REASON);
        introductions.setLabel(getTranslation("cohort.terms.offer"));
        introductions.setItems(IntStream.rangeClosed(0, AssignmentTerms.MAX_INTRODUCTIONS)
                .boxed()
                .toList());
        introductions.setItemLabelGenerator(most -> getTranslation("cohort.terms.offer.value", most));
        introductions.setValue(0);
        add(reason, due, introductions);
    }

    /** Has the browser keep the reason until it is saved. */
    void keep(String key) {
        Kept.keep(reason, key);
        add(Kept.unsaved(key));
    }

    /**
     * As {@link #keep(String)}.
     *
     * @param version of what stands
     * @param restored told on which version it was typed, when the browser brings a reason back
     */
    void keep(String key, int version, IntConsumer restored) {
        Kept.keep(reason, key, version);
        Kept.onRestored(reason, restored);
        add(Kept.unsaved(key));
    }

    void show(AssignmentTerms terms) {
        reason.setValue(terms.reason());
        due.setValue(terms.due().orElse(null));
        introductions.setValue(terms.introductions());
    }

    void clear() {
        reason.clear();
        due.clear();
        introductions.setValue(0);
    }

    /** @throws DomainException when there is no reason, or one that is too long, or what is typed is no day */
    AssignmentTerms read() {
        reason.setInvalid(false);
        if (due.isInvalid() && due.isEmpty()) {
            throw new DomainException("cohort.terms.due.unread");
        }
        due.setInvalid(false);
        return new AssignmentTerms(reason.getValue(), due.getOptionalValue(), introductions.getValue());
    }

    /** Says it beside the field that it is about; false when it is about none. */
    boolean explain(DomainException problem) {
        return switch (problem.key()) {
            case "cohort.assign.reason.blank", "cohort.assign.reason.long" -> {
                reason.setErrorMessage(Notices.sentence(problem));
                reason.setInvalid(true);
                reason.focus();
                yield true;
            }
            case "cohort.assign.due.past", "cohort.terms.due.unread" -> {
                due.setErrorMessage(Notices.sentence(problem));
                due.setInvalid(true);
                due.focus();
                yield true;
            }
            default -> false;
        };
    }
}
