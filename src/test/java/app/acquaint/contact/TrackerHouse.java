package app.acquaint.contact;

import app.acquaint.account.Account;
import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import app.acquaint.store.Commits;
import app.acquaint.testkit.Engine;
import app.acquaint.testkit.KnownAccounts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The services of the tracker over a real database, with a clock that a test can turn. */
final class TrackerHouse {

    /** A Monday; noon in UTC, so that it is the same day in Europe. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    final JdbcClient jdbc;
    final Tracker tracker;
    final People people;
    final PromiseKeeping promises;
    final Agenda agenda;
    final PeopleData data;
    final AccountId me;
    final List<Object> published = new ArrayList<>();
    final AtomicInteger flushes = new AtomicInteger();

    private final KnownAccounts accounts = new KnownAccounts();
    private Instant now = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);

    TrackerHouse(Engine engine) {
        var database = engine.migrated();
        jdbc = JdbcClient.create(database);
        var days = new Days(new TurnedClock(), accounts);
        var commits =
                new Commits(new TransactionTemplate(new JdbcTransactionManager(database)), flushes::incrementAndGet);
        var contacts = new ContactRepository(jdbc);
        var history = new HistoryRepository(jdbc);
        var kept = new PromiseRepository(jdbc);
        var ledger = new Ledger(contacts, history, commits, days, published::add);
        tracker = new Tracker(contacts, history, kept, ledger, days);
        people = new People(contacts, new PeopleQuery(jdbc), commits, published::add);
        promises = new PromiseKeeping(contacts, kept, commits, days);
        agenda = new Agenda(jdbc);
        data = new PeopleData(contacts, history, kept, ledger, days);
        me = account("Europe/Berlin", Locale.ENGLISH);
    }

    AccountId account(String zone, Locale locale) {
        var id = AccountId.next();
        var email = id + "@example.org";
        jdbc.sql("insert into account (id, name, email, email_key, password_hash, time_zone, locale, created_at,"
                        + " version) values (?, 'Sample', ?, ?, 'none', ?, ?, ?, 1)")
                .params(id.value(), email, email, zone, locale.toString(), OffsetDateTime.now(ZoneOffset.UTC))
                .update();
        accounts.add(new Account(id, "Sample", new EmailAddress(email), ZoneId.of(zone), locale, Set.of(Role.LEARNER)));
        return id;
    }

    void turnClockTo(Instant instant) {
        now = instant;
    }

    void turnClockTo(LocalDate day) {
        now = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private final class TurnedClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
