package app.acquaint.cohort.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days and names as they stand in sentences of the page being served. */
final class Words {

    private Words() {}

    static String text(String key, Object... arguments) {
        return UI.getCurrentOrThrow().getTranslation(key, arguments);
    }

    /** The day with its weekday, as people write it. */
    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(
                        text("cohort.day"), UI.getCurrentOrThrow().getLocale())
                .format(day);
    }

    static String day(Instant at, ZoneId zone) {
        return day(LocalDate.ofInstant(at, zone));
    }

    /** By when, as a sentence. */
    static String due(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return text("cohort.due.past", day(due));
        }
        if (due.equals(today)) {
            return text("cohort.due.today");
        }
        return due.equals(today.plusDays(1)) ? text("cohort.due.tomorrow") : text("cohort.due.on", day(due));
    }

    /** A name within a sentence: whichever way it is written, the words around it stay in order. */
    static String name(String name) {
        return "\u2068" + name + "\u2069";
    }

    static H2 heading(String key, Object... arguments) {
        var heading = new H2(text(key, arguments));
        heading.addClassName("section-heading");
        return heading;
    }

    static Paragraph soft(String sentence) {
        var paragraph = new Paragraph(sentence);
        paragraph.addClassName("soft");
        return paragraph;
    }
}
