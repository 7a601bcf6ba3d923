package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows which accounts have an address that somebody proved to read. The first proof makes the account theirs: whoever
 * was there before had only typed the address. All calls run in the transaction of what they belong to.
 */
@Component
class ProvenAddresses {

    private final JdbcClient jdbc;
    private final OtherWaysIn otherWays;
    private final Clock clock;

    ProvenAddresses(JdbcClient jdbc, OtherWaysIn otherWays, Clock clock) {
        this.jdbc = jdbc;
        this.otherWays = otherWays;
        this.clock = clock;
    }

    /** Whose address it is; until the transaction ends, the account has no other. */
    Optional<AccountId> lock(EmailAddress email) {
        return jdbc.sql("select id from account where email_key = :key for update")
                .param("key", email.key())
                .query((row, at) -> new AccountId(row.getObject("id", UUID.class)))
                .optional();
    }

    boolean isProven(AccountId owner) {
        return !jdbc.sql("select id from account where id = :id and email_proven_at is not null")
                .param("id", owner.value())
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    /** Notes that the address the account has is proven, and ends nothing; the time of an earlier proof stays. */
    boolean note(AccountId owner) {
        return jdbc.sql("update account set email_proven_at = :now where id = :id and email_proven_at is null")
                        .param("id", owner.value())
                        .param("now", now())
                        .update()
                == 1;
    }

    /**
     * Somebody proved the address that the account has.
     *
     * @return whether it was the first proof, and all that let in before has ended
     */
    boolean prove(AccountId owner) {
        var first = note(owner);
        if (first) {
            otherWays.end(owner);
        }
        return first;
    }

    /** As {@link #prove(AccountId)}, if this is the account's address. */
    boolean prove(AccountId owner, EmailAddress email) {
        return !isProven(owner) && lock(email).filter(owner::equals).isPresent() && prove(owner);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
