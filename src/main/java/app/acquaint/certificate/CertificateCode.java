package app.acquaint.certificate;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By what a certificate is found: 80 random bits as 16 letters and digits that are not taken for one another (Crockford's
 * Base32: no I, L, O, U). Whoever types it off paper may leave out dashes, write small, and take O for 0.
 *
 * @param value 16 characters, without dashes
 */
public record CertificateCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final int MOST_TYPED = 64;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException when the value is not of that shape */
    public CertificateCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a code");
        }
    }

    /** One that nobody can guess. */
    static CertificateCode next() {
        var value = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(place -> value.append(ALPHABET.charAt(place)));
        return new CertificateCode(value.toString());
    }

    /** What somebody typed, or followed; empty when it cannot be a code. */
    public static Optional<CertificateCode> read(String typed) {
        if (typed.length() > MOST_TYPED) {
            return Optional.empty();
        }
        var value = BETWEEN.matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return Optional.of(value).filter(SHAPE.asMatchPredicate()).map(CertificateCode::new);
    }

    /** In four groups, as it stands in addresses. */
    @Override
    public String toString() {
        return value.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }
}
