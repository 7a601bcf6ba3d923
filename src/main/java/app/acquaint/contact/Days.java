package app.acquaint.contact;

import app.acquaint.account.Account;
import app.acquaint.account.Accounts;
import app.acquaint.common.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What day it is for the owner of a tracker: days begin and end in the account's zone. */
@Component
class Days {

    private final Clock clock;
    private final Accounts accounts;

    Days(Clock clock, Accounts accounts) {
        this.clock = clock;
        this.accounts = accounts;
    }

    LocalDate today(AccountId owner) {
        return LocalDate.ofInstant(clock.instant(), zone(owner));
    }

    Instant now() {
        return clock.instant();
    }

    Locale locale(AccountId owner) {
        return accounts.find(owner).map(Account::locale).orElse(Locale.ENGLISH);
    }

    private ZoneId zone(AccountId owner) {
        return accounts.find(owner).map(Account::zone).orElse(ZoneOffset.UTC);
    }
}
