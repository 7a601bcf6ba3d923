package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.NotFoundException;
import app.acquaint.store.Commits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Erasing by an organiser, which nobody does unasked: the person asks here, or an organiser notes that they asked. */
@Service
public class Erasures {

    private static final String REQUESTS = """
            select account_id, name, noted_by, asked_at from erasure_request
            join account on account.id = account_id""";

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AccountRepository accountRows;
    private final Members members;
    private final Commits commits;
    private final Clock clock;

    Erasures(
            JdbcClient jdbc,
            Accounts accounts,
            AccountRepository accountRows,
            Members members,
            Commits commits,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.accountRows = accountRows;
        this.members = members;
        this.commits = commits;
        this.clock = clock;
    }

    /** What somebody asked for; empty when they did not. */
    public Optional<ErasureRequest> of(AccountId person) {
        return jdbc.sql(REQUESTS + " where account_id = :person")
                .param("person", person.value())
                .query((row, at) -> request(row))
                .optional();
    }

    /** Asks to be erased; nothing changes when that was asked already. */
    public void ask(AccountId person) {
        insert(person, null);
    }

    /** Takes back what was asked. */
    public void withdraw(AccountId person) {
        commits.durably(() -> {
            delete(person);
        });
    }

    /**
     * Who is to be erased, whoever asked first first.
     *
     * @throws NotFoundException when the asker is no organiser
     */
    public List<ErasureRequest> all(AccountId by) {
        accounts.require(by, Role.ORGANISER);
        return jdbc.sql(REQUESTS + " order by asked_at, account_id")
                .query((row, at) -> request(row))
                .list();
    }

    /** Notes that somebody asked in another way; nothing changes when they had asked here already. */
    public void note(AccountId by, AccountId person) {
        accounts.require(by, Role.ORGANISER);
        insert(person, accounts.find(by).orElseThrow(NotFoundException::new).name());
    }

    /**
     * Deletes the account with everything in it; nothing of it can be brought back.
     *
     * @throws DomainException {@code account.people.last-organiser} when nobody would be organiser any more, {@code
     *     account.people.not-asked} when the request was withdrawn meanwhile
     */
    public void carryOut(AccountId by, AccountId person) {
        accounts.require(by, Role.ORGANISER);
        commits.durably(() -> {
            members.mayGo(person);
            if (delete(person) == 0) {
                throw new DomainException("account.people.not-asked");
            }
            accountRows.delete(person);
        });
    }

    private void insert(AccountId person, @Nullable String notedBy) {
        commits.durably(() -> {
            if (accountRows.lock(person) && of(person).isEmpty()) {
                jdbc.sql("insert into erasure_request (account_id, noted_by, asked_at) values (:person, :by, :at)")
                        .param("person", person.value())
                        .param("by", notedBy)
                        .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update();
            }
        });
    }

    private int delete(AccountId person) {
        return jdbc.sql("delete from erasure_request where account_id = :person")
                .param("person", person.value())
                .update();
    }

    private static ErasureRequest request(ResultSet row) throws SQLException {
        return new ErasureRequest(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("name"),
                Optional.ofNullable(row.getString("noted_by")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}
