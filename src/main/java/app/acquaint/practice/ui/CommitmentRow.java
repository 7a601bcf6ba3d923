package app.acquaint.practice.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.practice.Commitment;
import app.acquaint.practice.Commitments;
import app.acquaint.uikit.Notices;
import app.acquaint.uikit.Row;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.function.Supplier;

/** A commitment with its day, and while it is open what can become of it. */
class CommitmentRow extends Row {

    private final Commitment commitment;
    private final Commitments commitments;
    private final CurrentAccount account;
    private final Runnable changed;

    /** @param changed run, in the page's lock, after something became of it */
    CommitmentRow(Commitment commitment, Commitments commitments, CurrentAccount account, Runnable changed) {
        super(UI.getCurrentOrThrow()
                .getTranslation(
                        "practice.exercise.commitment.sentence",
                        commitment.plan().when(),
                        commitment.plan().will()));
        this.commitment = commitment;
        this.commitments = commitments;
        this.account = account;
        this.changed = changed;
        addClassName("commitment-row");
        withNote(standing());
        if (commitment.state() == Commitment.State.OPEN) {
            withActions(done(), move(), drop());
        }
    }

    private String standing() {
        var done = commitment.doneOn();
        var day = done == null ? commitment.dueOn() : done;
        return getTranslation(
                "practice.exercise.commitment.state." + commitment.state(), StandingWords.inWords(day, getLocale()));
    }

    private Button done() {
        return action(
                "practice.exercise.commitment.done",
                "practice.exercise.commitment.done-said",
                () -> commitments.done(account.id(), commitment, account.today()));
    }

    private Button drop() {
        return action(
                "practice.exercise.commitment.drop",
                "practice.exercise.commitment.dropped-said",
                () -> commitments.drop(account.id(), commitment, account.today()));
    }

    private Button action(String label, String said, Supplier<Commitment> change) {
        return new Button(
                getTranslation(label),
                _ -> Notices.attempt(() -> {
                    var after = change.get();
                    Notices.showUndoable(getTranslation(said), () -> {
                        commitments.reopen(account.id(), after);
                        changed.run();
                    });
                    changed.run();
                }));
    }

    private DatePicker move() {
        var day = new DatePicker();
        day.addClassName("commitment-move");
        day.setAriaLabel(getTranslation("practice.exercise.commitment.move"));
        day.setPlaceholder(getTranslation("practice.exercise.commitment.move"));
        day.setMin(account.today());
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null && !day.isInvalid()) {
                moveTo(change.getValue());
            }
        });
        return day;
    }

    private void moveTo(LocalDate day) {
        Notices.attempt(() -> {
            commitments.move(account.id(), commitment, day);
            Notices.show(
                    getTranslation("practice.exercise.commitment.moved-said", StandingWords.inWords(day, getLocale())));
            changed.run();
        });
    }
}
