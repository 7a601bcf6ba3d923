package app.acquaint.account;

import app.acquaint.common.EmailAddress;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody as an issuer of OpenID Connect vouches for them.
 *
 * @param issuer its address, at most {@value #LONGEST} characters
 * @param subject what it calls this person, for ever; at most {@value #LONGEST} characters
 * @param email only when the issuer has proven it, or the operator trusts the issuer with the domain
 * @param name how they are called there; cut to what a name may be
 * @param zone of the browser
 * @param locale of the browser, as far as the interface speaks it
 * @param roles which roles the issuer gives and which it takes away; those not named stay as they are
 */
public record Vouched(
        String issuer,
        String subject,
        Optional<EmailAddress> email,
        PersonName name,
        ZoneId zone,
        Locale locale,
        Map<Role, Boolean> roles) {

    /** Most characters of an issuer and of a subject. */
    public static final int LONGEST = 255;

    /** @throws IllegalArgumentException when issuer or subject is empty or too long */
    public Vouched {
        if (issuer.isEmpty() || subject.isEmpty() || issuer.length() > LONGEST || subject.length() > LONGEST) {
            throw new IllegalArgumentException("issuer or subject");
        }
        roles = Map.copyOf(roles);
    }

    @Override
    public String toString() {
        return "Vouched[" + issuer + "]";
    }
}
