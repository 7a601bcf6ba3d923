package app.acquaint.contact;

import app.acquaint.common.DomainException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What typed text goes through on its way into the tracker, and the form in which it is searched. */
final class Texts {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final int REPLACEMENT = 0xFFFD;

    private Texts() {}

    /**
     * The text without what no database keeps: the character zero, and halves of surrogate pairs.
     *
     * @throws DomainException with the key and the limit, when it is longer than {@code most} UTF-16 units
     */
    static String checked(String text, int most, String key) {
        var storable = storable(text);
        if (storable.length() > most) {
            throw new DomainException(key, most);
        }
        return storable;
    }

    /** Lower case without accents, cut at {@code most} UTF-16 units: “Jürgen” is found by “jurgen”. */
    static String searchable(String text, int most) {
        var plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        var composed = Normalizer.normalize(plain, Normalizer.Form.NFC);
        return storable(composed.substring(0, Math.min(most, composed.length())));
    }

    private static String storable(String text) {
        var storable = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c != 0)
                .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
                .forEach(storable::appendCodePoint);
        return storable.toString();
    }
}
