package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/**
 * Someone who can log in.
 *
 * @param zone in which this person's days begin and end
 * @param locale of the interface
 */
public record Account(AccountId id, String name, EmailAddress email, ZoneId zone, Locale locale, Set<Role> roles) {

    public Account {
        roles = Set.copyOf(roles);
    }
}
