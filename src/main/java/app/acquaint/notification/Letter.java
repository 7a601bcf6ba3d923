package app.acquaint.notification;

import app.acquaint.common.AccountId;
import app.acquaint.notification.text.Values;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What somebody is to be told.
 *
 * @param key what it is about: of several letters with one key the first one counts
 * @param values for the places of the kind's text
 * @param named who else is told about: it goes out only while there is a bond with each of them
 */
record Letter(MailKind kind, String key, Recipient to, Values values, Set<AccountId> named) {

    Letter {
        named = Set.copyOf(named);
    }

    /** A letter that tells about nobody else. */
    Letter(MailKind kind, String key, Recipient to, Values values) {
        this(kind, key, to, values, Set.of());
    }

    Letter naming(Collection<AccountId> others) {
        return new Letter(kind, key, to, values, new HashSet<>(others));
    }

    Letter naming(AccountId other) {
        return naming(Set.of(other));
    }
}
