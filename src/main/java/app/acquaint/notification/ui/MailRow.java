package app.acquaint.notification.ui;

import app.acquaint.notification.MailOverview;
import app.acquaint.notification.MailProblem;
import app.acquaint.uikit.Row;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/** One mail: its kind, to whom it goes, and how far it got. */
class MailRow extends Row {

    private final ZoneId zone;

    /** @param again tries mails again */
    MailRow(MailOverview.Entry entry, ZoneId zone, Consumer<List<UUID>> again) {
        this(new Paragraph(), entry, zone, again);
    }

    private MailRow(Paragraph title, MailOverview.Entry entry, ZoneId zone, Consumer<List<UUID>> again) {
        super(title);
        this.zone = zone;
        var kind = getTranslation("notification.kind." + entry.kind().slug());
        title.setText(getTranslation("notification.mail.line", kind, entry.to()));
        title.addClassName("row-title");
        withNote(note(entry));
        if (entry.mayTryAgain()) {
            var button = new Button(getTranslation("notification.mail.again"), _ -> again.accept(List.of(entry.id())));
            button.setAriaLabel(getTranslation("notification.mail.again-label", title.getText()));
            withActions(button);
        }
    }

    private String note(MailOverview.Entry entry) {
        var written = time(entry.writtenAt());
        var sentence = entry.problem()
                .map(problem -> getTranslation("notification.mail.tried", written, entry.attempts(), words(problem)))
                .orElseGet(() -> getTranslation("notification.mail.written", written));
        return entry.next()
                .filter(_ -> entry.problem().isPresent())
                .map(next -> sentence + " " + getTranslation("notification.mail.next", time(next)))
                .orElse(sentence);
    }

    private String words(MailProblem problem) {
        return getTranslation("notification.problem."
                + problem.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(zone)
                .format(at);
    }
}
