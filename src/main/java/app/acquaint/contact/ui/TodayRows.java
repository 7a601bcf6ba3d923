package app.acquaint.contact.ui;

import app.acquaint.contact.Promise;
import app.acquaint.contact.Stage;
import app.acquaint.contact.Today;
import app.acquaint.uikit.Notices;
import app.acquaint.uikit.Row;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;

/** Makes the rows of a day: who, why, and the one thing to do about it. */
final class TodayRows {

    private final TrackerDesk desk;
    private final Reasons reasons;
    private final LocalDate today;
    private final Runnable changed;

    TodayRows(TrackerDesk desk, LocalDate today, Runnable changed) {
        this.desk = desk;
        this.today = today;
        this.reasons = new Reasons(Wording.ofPage(), today);
        this.changed = changed;
    }

    Row due(Today.Entry entry) {
        var action = entry.isDue(today) ? action(entry) : keep(entry.promises().getFirst());
        return row(entry, reasons.due(entry)).withActions(action);
    }

    Row untouched(Today.Entry entry) {
        return row(entry, reasons.untouched(entry)).withActions(action(entry));
    }

    Row comingUp(Today.Entry entry) {
        return row(entry, reasons.comingUp(entry));
    }

    private Row row(Today.Entry entry, String note) {
        return new Row(PersonLink.title(entry.id(), entry.name()))
                .withAvatar(entry.name())
                .withNote(note);
    }

    private Button action(Today.Entry entry) {
        var happening = new Happening(desk, entry.id(), entry.name(), changed);
        var stage = entry.situation().stage();
        var button = isOneTap(stage) ? happening.button(stage, stage.moves().getFirst()) : choose(happening, stage);
        return named(button, entry.name());
    }

    private static Button choose(Happening happening, Stage stage) {
        return new Button(Wording.ofPage().text("contact.choose"), click -> happening.choose(stage, stage.moves()));
    }

    private Button keep(Promise promise) {
        var words = Wording.ofPage();
        return new Button(
                words.text("contact.promise.kept-now"),
                click -> Notices.attempt(() -> {
                    desk.promises().keep(desk.owner(), promise.id());
                    changed.run();
                    Notices.showUndoable(words.text("contact.promise.kept.done"), () -> {
                        desk.promises().reopen(desk.owner(), promise.id());
                        changed.run();
                    });
                }));
    }

    /** Several rows have the same button, so a screen reader hears the name too. */
    private static Button named(Button button, String name) {
        button.setAriaLabel(Wording.ofPage().text("contact.action.for", button.getText(), Wording.name(name)));
        return button;
    }

    /** Stages after which one thing is far likelier than any other. */
    private static boolean isOneTap(Stage stage) {
        return switch (stage) {
            case DRAFTED, MET, THANKED, KEEPING_IN_TOUCH -> true;
            case ASKED, ANSWERED_YES, ANSWERED_LATER, ANSWERED_NO, SILENT, SCHEDULED, RESTING -> false;
        };
    }
}
