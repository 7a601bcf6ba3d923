package app.acquaint.account;

import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import java.util.Locale;
import java.util.regex.Pattern;

/** The part of an e-mail address behind the @, in lower case: that of an organisation, whose people may sign up. */
public record MailDomain(String value) {

    /** Longest name of a domain (RFC 1035, 2.3.4). */
    public static final int MAX_LENGTH = 253;

    private static final Pattern SHAPE =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*+)(?:\\.[\\p{L}\\p{N}][\\p{L}\\p{N}-]*+)*+");

    /** @throws DomainException {@code account.sign-up.domain} when it cannot be one */
    public MailDomain {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.startsWith("@")) {
            value = value.substring(1);
        }
        if (value.length() > MAX_LENGTH || !SHAPE.matcher(value).matches()) {
            throw new DomainException(
                    "account.sign-up.domain", value.length() > MAX_LENGTH ? value.substring(0, MAX_LENGTH) : value);
        }
    }

    /** Whether the address is one of this very domain, not of one below it. */
    public boolean holds(EmailAddress address) {
        return address.key().endsWith("@" + value);
    }
}
