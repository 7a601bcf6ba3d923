package app.acquaint.uikit;

import app.acquaint.common.DomainException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;

/** Says in a few words at the edge of the page what happened, and lets it be taken back. */
public final class Notices {

    private static final Duration BRIEF = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofSeconds(10);

    private Notices() {}

    /** Says that something happened; {@code text} is translated already. */
    public static void show(String text) {
        open(BRIEF, new Span(text));
    }

    /**
     * Says that something happened and offers to take it back for ten seconds.
     *
     * @param text translated already
     * @param undo run once, in the page's lock; what it throws as {@link DomainException} is explained
     */
    public static void showUndoable(String text, Runnable undo) {
        var notice = new Notification();
        var button = new Button(UI.getCurrentOrThrow().getTranslation("common.undo"));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            notice.close();
            attempt(undo);
        });
        open(notice, LONG, new Span(text), button);
    }

    /** Says in the person's language why something cannot be done. */
    public static void explain(DomainException reason) {
        open(LONG, new Span(sentence(reason)));
    }

    /** Runs the action; where it cannot be done, explains why and returns false. */
    public static boolean attempt(Runnable action) {
        try {
            action.run();
            return true;
        } catch (DomainException reason) {
            explain(reason);
            return false;
        }
    }

    /** The reason as a sentence, to stand beside a field. */
    public static String sentence(DomainException reason) {
        return UI.getCurrentOrThrow().getTranslation(reason.key(), reason.arguments());
    }

    private static void open(Duration duration, Span text) {
        open(new Notification(), duration, text);
    }

    private static void open(Notification notice, Duration duration, Component... parts) {
        var line = new Div(parts);
        line.addClassName("notice");
        notice.add(line);
        notice.setDuration(Math.toIntExact(duration.toMillis()));
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.open();
    }
}
