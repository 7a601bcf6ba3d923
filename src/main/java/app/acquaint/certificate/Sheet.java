package app.acquaint.certificate;

import java.net.URI;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The words on a certificate, the same on paper and on its page.
 *
 * @param language of all words but the name and the title of the course
 * @param kind what the sheet is
 * @param lead between the name and the title of the course
 * @param courseLanguage of the title, a BCP 47 tag
 * @param day a line with the day, after the title
 * @param met a line on the meeting; empty for none
 * @param verify what the address below is for
 * @param qr what the QR code is, for whoever does not see it
 */
public record Sheet(
        Locale language,
        String house,
        String kind,
        String name,
        String lead,
        String course,
        String courseLanguage,
        String day,
        String met,
        String verify,
        URI address,
        String qr) {

    /** Everything that is drawn. */
    Stream<String> drawn() {
        return Stream.of(house, kind, name, lead, course, day, met, verify, address.toString());
    }
}
