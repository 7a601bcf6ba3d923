package app.acquaint.certificate.ui;

import app.acquaint.certificate.Certificate;
import app.acquaint.certificate.Sheet;
import com.vaadin.flow.component.UI;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Says what a certificate says in the language of the page. */
final class SheetWords {

    private SheetWords() {}

    static Sheet of(Certificate certificate, URI address) {
        var page = UI.getCurrentOrThrow();
        var language = page.getLocale();
        return new Sheet(
                language,
                page.getTranslation("certificate.house"),
                page.getTranslation("certificate.kind"),
                certificate.name(),
                page.getTranslation("certificate.lead"),
                certificate.courseTitle(),
                certificate.courseLanguage(),
                page.getTranslation("certificate.day", day(certificate.completedOn(), language)),
                certificate.met() ? page.getTranslation("certificate.met") : "",
                page.getTranslation("certificate.verify"),
                address,
                page.getTranslation("certificate.qr", address));
    }

    /** A day as people write it, for example 23 November 2026. */
    static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
    }
}
