package app.acquaint.contact.ui;

import app.acquaint.contact.Stage;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Days, spans and stages in the words of one language, as they stand in the middle of a sentence. */
final class Wording {

    private static final int LARGEST_NUMBER_IN_WORDS = 12;
    private static final int DAYS_BEFORE_WEEKS = 14;
    private static final int MONTHS_BEFORE_YEARS = 24;

    /** Stages that one may come to anew while in them. */
    private static final Set<Stage> AGAIN = EnumSet.of(Stage.ASKED, Stage.SCHEDULED);

    private final Locale locale;
    private final Translation translation;

    Wording(Locale locale, Translation translation) {
        this.locale = locale;
        this.translation = translation;
    }

    /** The words of the page being served. */
    static Wording ofPage() {
        var ui = UI.getCurrentOrThrow();
        return new Wording(ui.getLocale(), ui::getTranslation);
    }

    /** A text of the language. */
    String text(String key, Object... arguments) {
        return translation.of(key, arguments);
    }

    /** The text as a sentence: it may begin with a number or a day in words. */
    String sentence(String key, Object... arguments) {
        var text = text(key, arguments);
        if (text.isEmpty()) {
            return text;
        }
        var end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(locale) + text.substring(end);
    }

    /** What one says has happened; once more, where one stood there already. */
    String move(Stage from, Stage to) {
        var again = from == to && AGAIN.contains(to);
        return text((again ? "contact.again." : "contact.move.") + to.name());
    }

    /** Numbers up to twelve in words. */
    String number(long number) {
        return number >= 1 && number <= LARGEST_NUMBER_IN_WORDS
                ? text("contact.number." + number)
                : Long.toString(number);
    }

    /** How long ago a day was: “today”, “yesterday”, “three weeks ago”. */
    String ago(LocalDate day, LocalDate today) {
        return switch ((int) Math.min(2, ChronoUnit.DAYS.between(day, today))) {
            case 0 -> text("contact.today");
            case 1 -> text("contact.yesterday");
            default -> span("contact.ago.", day, today);
        };
    }

    /** How far a day is: “today”, “tomorrow”, “in three days”. */
    String ahead(LocalDate day, LocalDate today) {
        return switch ((int) Math.min(2, ChronoUnit.DAYS.between(today, day))) {
            case 0 -> text("contact.today");
            case 1 -> text("contact.tomorrow");
            default -> span("contact.ahead.", today, day);
        };
    }

    /** Either of them, as the day is over or to come. */
    String near(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? ahead(day, today) : ago(day, today);
    }

    /** The time between two days, at least one: “three weeks”. */
    String between(LocalDate from, LocalDate to) {
        return span("contact.span.", from, to);
    }

    /** The day in full: “23 November 2026”. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** The day with its name, for the head of a page: “Monday, 23 November”. */
    String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("contact.weekday.pattern"), locale)
                .format(day);
    }

    String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(time);
    }

    String stage(Stage stage) {
        return text("contact.stage." + stage.name());
    }

    /** A name within a sentence: whichever way it is written, the words around it stay in order. */
    static String name(String name) {
        return "\u2068" + name + "\u2069";
    }

    private String span(String kind, LocalDate from, LocalDate to) {
        var days = ChronoUnit.DAYS.between(from, to);
        var months = ChronoUnit.MONTHS.between(from, to);
        if (days < DAYS_BEFORE_WEEKS) {
            return amount(kind + "day", days);
        }
        if (months < 2) {
            return amount(kind + "week", days / 7);
        }
        return months < MONTHS_BEFORE_YEARS ? amount(kind + "month", months) : amount(kind + "year", months / 12);
    }

    private String amount(String key, long amount) {
        return amount == 1 ? text(key) : text(key + "s", number(amount));
    }

    /** Where texts come from. */
    @FunctionalInterface
    interface Translation {

        String of(String key, Object... arguments);
    }
}
