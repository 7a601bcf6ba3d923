package app.acquaint.cohort;

import app.acquaint.account.Account;
import app.acquaint.account.Accounts;
import app.acquaint.common.AccountId;
import app.acquaint.common.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What people are called, and when their days begin. */
@Component
class SightPeople {

    private final Accounts accounts;
    private final Clock clock;

    SightPeople(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    Names names(Collection<AccountId> ids) {
        var names = new HashMap<AccountId, String>();
        accounts.findAll(Set.copyOf(ids)).forEach(one -> names.put(one.id(), one.name()));
        return new Names(names);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today(AccountId id) {
        return LocalDate.ofInstant(clock.instant(), zone(id));
    }

    /** When today began for this person. */
    Instant morning(AccountId id) {
        return today(id).atStartOfDay(zone(id)).toInstant();
    }

    ZoneId zone(AccountId id) {
        return accounts.find(id).map(Account::zone).orElseThrow(NotFoundException::new);
    }

    /** Names of people, empty for those who were erased meanwhile. */
    record Names(Map<AccountId, String> known) {

        String of(AccountId id) {
            return known.getOrDefault(id, "");
        }
    }
}
