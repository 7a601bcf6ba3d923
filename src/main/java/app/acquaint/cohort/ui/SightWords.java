package app.acquaint.cohort.ui;

import app.acquaint.cohort.LearnerLine;
import app.acquaint.cohort.LearnerStanding;
import app.acquaint.contact.ActCounts.Acts;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Locale;

/** A learner's line in the words of one language: on pages of both sides, and in the file that a leader takes along. */
final class SightWords {

    private final Locale locale;
    private final Translation translation;

    SightWords(Locale locale, Translation translation) {
        this.locale = locale;
        this.translation = translation;
    }

    /** The words of the page that the component stands on; they also serve outside its session's lock. */
    static SightWords of(Component component, Locale locale) {
        return new SightWords(locale, (key, arguments) -> component.getTranslation(locale, key, arguments));
    }

    String text(String key, Object... arguments) {
        return translation.of(key, arguments);
    }

    /** The day in full: “23 November 2026”. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** The whole line as one quiet sentence. */
    String summary(LearnerLine line) {
        var parts = new ArrayList<String>();
        parts.add(standing(line));
        if (!(line.standing() instanceof LearnerStanding.Stuck)) {
            line.lastHere().ifPresent(day -> parts.add(text("cohort.sight.last-here", day(day))));
        }
        if (line.due().isPresent() && line.isUnfinished()) {
            parts.add(due(line));
        }
        line.counts().ifPresent(counts -> parts.add(counts(counts)));
        return String.join(" · ", parts);
    }

    String standing(LearnerLine line) {
        return switch (line.standing()) {
            case LearnerStanding.NotStarted _ -> text("cohort.sight.not-started");
            case LearnerStanding.AtStep at ->
                text("cohort.sight.at-step", at.step().title());
            case LearnerStanding.Stuck stuck ->
                text("cohort.sight.stuck", stuck.step().title(), day(stuck.since()));
            case LearnerStanding.Completed completed -> text("cohort.sight.completed", day(completed.on()));
            case LearnerStanding.Graduated graduated ->
                text(
                        line.isUnfinished() ? "cohort.sight.graduated.lessons-left" : "cohort.sight.graduated",
                        day(graduated.on()));
        };
    }

    /** When it is or was due; empty without a day. */
    String due(LearnerLine line) {
        return line.due()
                .map(day -> text(line.overdue() ? "cohort.sight.overdue" : "cohort.sight.due", day(day)))
                .orElse("");
    }

    String counts(Acts counts) {
        return text("cohort.sight.counts", counts.asked(), counts.met(), counts.followedUp());
    }

    /** A name within a sentence: whichever way it is written, the words around it stay in order. */
    static String name(String name) {
        return "\u2068" + name + "\u2069";
    }

    /** Where texts come from. */
    @FunctionalInterface
    interface Translation {

        String of(String key, Object... arguments);
    }
}
