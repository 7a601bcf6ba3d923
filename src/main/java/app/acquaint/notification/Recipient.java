package app.acquaint.notification;

import app.acquaint.account.Account;
import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import java.util.Locale;
import java.util.Optional;

/**
 * Whom a mail is for.
 *
 * @param account empty for somebody who has none yet
 * @param locale in which it is written
 */
record Recipient(Optional<AccountId> account, EmailAddress address, Locale locale) {

    static Recipient of(Account account) {
        return new Recipient(Optional.of(account.id()), account.email(), account.locale());
    }

    static Recipient without(EmailAddress address, Locale locale) {
        return new Recipient(Optional.empty(), address, locale);
    }
}
