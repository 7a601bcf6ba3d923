package app.acquaint.common;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address as someone typed it, and the key by which it is compared. */
public record EmailAddress(String value) {

    /** Longest address that mail servers carry (RFC 5321, 4.5.3.1). */
    public static final int MAX_LENGTH = 254;

    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]++@[^\\s@<>\"(),:;\\[\\]\\\\]++");

    /** @throws DomainException {@code common.email.malformed} when it cannot be an address */
    public EmailAddress {
        value = value.strip();
        if (value.length() > MAX_LENGTH || !SHAPE.matcher(value).matches()) {
            throw new DomainException("common.email.malformed");
        }
    }

    /** The address in lower case: what is unique, and what log-in compares. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
