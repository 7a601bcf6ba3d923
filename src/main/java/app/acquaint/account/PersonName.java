package app.acquaint.account;

import app.acquaint.common.DomainException;
import app.acquaint.common.Names;

/** What someone wants to be called. */
public record PersonName(String value) {

    /** Longest name, in UTF-16 units. */
    public static final int MAX_LENGTH = 120;

    /** @throws DomainException {@code account.name.blank} or {@code account.name.long} */
    public PersonName {
        value = Names.clean(value);
        if (value.isEmpty()) {
            throw new DomainException("account.name.blank");
        }
        if (value.length() > MAX_LENGTH) {
            throw new DomainException("account.name.long", MAX_LENGTH);
        }
    }
}
