package app.acquaint.practice.ui;

import app.acquaint.contact.Contacts.Person;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Where one stands with a person, in a sentence. */
class StandingWords extends Paragraph {

    StandingWords(Person person) {
        addClassName("act-standing");
        var stage = getTranslation(
                "practice.exercise.act.stage." + person.stage(), person.name(), inWords(person.since(), getLocale()));
        var touch = person.nextTouch();
        var next = touch == null
                ? ""
                : " " + getTranslation("practice.exercise.act.next-touch", person.name(), inWords(touch, getLocale()));
        var practice = person.practice() ? " " + getTranslation("practice.exercise.act.practice") : "";
        setText(stage + next + practice);
    }

    /** A day as people write it, for example 23 November 2026. */
    static String inWords(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
