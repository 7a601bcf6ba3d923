package app.acquaint.contact.ui;

import app.acquaint.common.ContactId;
import app.acquaint.contact.Channel;
import app.acquaint.contact.Contacts.Recorded;
import app.acquaint.contact.Stage;
import app.acquaint.contact.Standing;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.function.Supplier;

/** Records what happened with one person, says so, and offers to take it back. */
final class Happening {

    private final TrackerDesk desk;
    private final ContactId contact;
    private final String name;
    private final Runnable changed;

    /** @param changed run in the page's lock after anything was recorded or taken back */
    Happening(TrackerDesk desk, ContactId contact, String name, Runnable changed) {
        this.desk = desk;
        this.contact = contact;
        this.name = Wording.name(name);
        this.changed = changed;
    }

    /** The button for a move: one tap where nothing has to be asked, a dialog where a day has to be agreed. */
    Button button(Stage from, Stage to) {
        var button = new Button(label(Wording.ofPage(), from, to));
        button.addClickListener(click -> {
            if (isTouch(from, to)) {
                touch();
            } else if (to.needsAgreedDay()) {
                choose(from, List.of(to));
            } else {
                move(Standing.of(to, desk.today(), null, null));
            }
        });
        return button;
    }

    /** Opens the dialog in which one says which of these happened, and when. */
    void choose(Stage from, List<Stage> offered) {
        var words = Wording.ofPage();
        new MoveDialog(name, offered, to -> words.move(from, to), desk.today(), this::move).open();
    }

    /** Records a touch today, which sets the next. */
    void touch() {
        record(
                "contact.done.touch",
                () -> desk.tracker().touch(desk.owner(), contact, desk.today(), Channel.OTHER, ""));
    }

    private boolean move(Standing to) {
        return record("contact.done." + to.stage().name(), () -> desk.tracker().move(desk.owner(), contact, to));
    }

    /** Whether it could be recorded; if not, the reason was shown. */
    boolean record(String done, Supplier<Recorded> record) {
        return Notices.attempt(() -> {
            var recorded = record.get();
            changed.run();
            Notices.showUndoable(Wording.ofPage().text(done, name), () -> {
                desk.tracker().undo(desk.owner(), recorded);
                changed.run();
            });
        });
    }

    static boolean isTouch(Stage from, Stage to) {
        return to == Stage.KEEPING_IN_TOUCH && (from == Stage.THANKED || from == Stage.KEEPING_IN_TOUCH);
    }

    private static String label(Wording words, Stage from, Stage to) {
        if (isTouch(from, to)) {
            return words.text("contact.in-touch-today");
        }
        return words.move(from, to);
    }
}
