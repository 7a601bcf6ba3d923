package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.store.Commits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Those of whom an organiser noted that they left: what they made stays theirs to take along, and then goes. */
@Service
public class Leavers {

    /** For how many days after leaving somebody can take their data along. */
    public static final int KEPT_DAYS = 30;

    private static final Duration KEPT = Duration.ofDays(KEPT_DAYS);

    private final JdbcClient jdbc;
    private final AccountRepository accounts;
    private final Commits commits;
    private final Clock clock;

    Leavers(JdbcClient jdbc, AccountRepository accounts, Commits commits, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.commits = commits;
        this.clock = clock;
    }

    /** When the data of somebody who left is erased, which may be past; empty for whoever is here. */
    public Optional<Instant> erasedFrom(AccountId id) {
        return jdbc.sql("select deactivated_at from account where id = :id and deactivated_at is not null")
                .param("id", id.value())
                .query((row, at) -> row.getObject("deactivated_at", OffsetDateTime.class)
                        .toInstant()
                        .plus(KEPT))
                .optional();
    }

    /** Whether somebody left and can still take their data along. */
    public boolean mayTakeAlong(AccountId id) {
        return erasedFrom(id).filter(clock.instant()::isBefore).isPresent();
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT2M")
    void sweep() {
        var last = OffsetDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC);
        commits.durably(() -> jdbc.sql("select id from account where deactivated_at <= :last for update")
                .param("last", last)
                .query((row, at) -> new AccountId(row.getObject("id", UUID.class)))
                .list()
                .forEach(accounts::delete));
    }
}
