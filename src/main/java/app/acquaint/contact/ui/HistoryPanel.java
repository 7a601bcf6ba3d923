package app.acquaint.contact.ui;

import app.acquaint.common.ContactId;
import app.acquaint.contact.HistoryEntry;
import app.acquaint.uikit.LongRows;
import app.acquaint.uikit.Notices;
import app.acquaint.uikit.Row;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** Everything that happened with a person, where a slip can be marked as one. */
class HistoryPanel extends Div {

    private final TrackerDesk desk;
    private final ContactId contact;
    private Runnable changed = () -> {};

    HistoryPanel(TrackerDesk desk, ContactId contact) {
        this.desk = desk;
        this.contact = contact;
        addClassName("history");
        show();
    }

    void onChange(Runnable changed) {
        this.changed = changed;
    }

    void show() {
        removeAll();
        add(new LongRows(desk.tracker().history(desk.owner(), contact).stream()
                .map(this::row)
                .toList()));
    }

    private Row row(HistoryEntry entry) {
        var words = Wording.ofPage();
        var row = new Row(what(words, entry));
        var day = words.day(entry.day());
        row.withNote(entry.corrected() ? words.text("contact.history.corrected", day) : day);
        if (entry.corrected()) {
            row.addClassName("corrected");
        }
        return entry.kind() == HistoryEntry.Kind.ADDED ? row : row.withActions(toggle(entry, what(words, entry)));
    }

    private Button toggle(HistoryEntry entry, String what) {
        var label = getTranslation(entry.corrected() ? "contact.history.reinstate" : "contact.history.correct");
        var button = new Button(
                label,
                click -> Notices.attempt(() -> {
                    if (entry.corrected()) {
                        desk.tracker().reinstate(desk.owner(), contact, entry.id());
                    } else {
                        desk.tracker().correct(desk.owner(), contact, entry.id());
                    }
                    changed.run();
                }));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("contact.action.for", label, what));
        return button;
    }

    private static String what(Wording words, HistoryEntry entry) {
        var next = entry.after().nextTouch();
        return switch (entry.kind()) {
            case ADDED -> words.text("contact.entry.added");
            case MOVED -> words.stage(entry.after().stage());
            case TOUCHED -> words.text("contact.entry.touched");
            case PLANNED -> words.text("contact.entry.planned", next == null ? "" : words.day(next));
        };
    }
}
