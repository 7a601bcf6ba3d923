package app.acquaint.account.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** When something was, as this person writes it. */
record Moments(ZoneId zone, Locale locale) {

    /** Day and time. */
    String time(Instant at) {
        return written(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT), at);
    }

    /** The day alone. */
    String day(Instant at) {
        return written(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), at);
    }

    private String written(DateTimeFormatter format, Instant at) {
        return format.withLocale(locale).withZone(zone).format(at);
    }
}
