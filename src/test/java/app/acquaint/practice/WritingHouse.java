package app.acquaint.practice;

import static org.mockito.Mockito.mock;

import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import app.acquaint.common.CourseId;
import app.acquaint.common.ExerciseId;
import app.acquaint.common.NotFoundException;
import app.acquaint.contact.Contacts;
import app.acquaint.contact.Stage;
import app.acquaint.store.Durability;
import app.acquaint.testkit.Engine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The saving path on a database of its own, with accounts and people in it. */
final class WritingHouse {

    static final Instant NOW = Instant.parse("2026-11-23T08:00:00.123456Z");

    final JdbcClient jdbc;
    final WritingRepository repository;
    final OverruleRepository overruleRepository;
    final WritingService writings;
    final OverruleService overrules;
    final Contacts contacts = contacts();

    WritingHouse(Engine engine, Durability durability) {
        this(engine.migrated(), durability);
    }

    WritingHouse(DataSource database, Durability durability) {
        jdbc = JdbcClient.create(database);
        repository = new WritingRepository(jdbc);
        overruleRepository = new OverruleRepository(jdbc);
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        writings = new WritingService(repository, transactions, contacts, durability, clock);
        overrules = new OverruleService(repository, overruleRepository, durability);
    }

    AccountId account() {
        var id = AccountId.next();
        jdbc.sql("insert into account (id, name, email, email_key, password_hash, time_zone, locale, created_at,"
                        + " version) values (?, 'Sample', ?, ?, 'none', 'Europe/Berlin', 'en', ?, 1)")
                .params(
                        id.value(),
                        id + "@example.org",
                        id + "@example.org",
                        OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC))
                .update();
        return id;
    }

    ContactId person(AccountId owner) {
        var id = ContactId.next();
        jdbc.sql("insert into contact (id, account_id, name, role_line, how_met, notes, name_key, search_key, stage,"
                        + " since, created_at, version)"
                        + " values (?, ?, 'Priya', '', '', '', 'priya', 'priya', 'DRAFTED', ?, ?, 1)")
                .params(
                        id.value(),
                        owner.value(),
                        LocalDate.of(2026, 11, 1),
                        OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC))
                .update();
        return id;
    }

    static WritingKey key(AccountId owner, @Nullable ContactId about) {
        return new WritingKey(owner, new CourseId("networking"), new ExerciseId("my-ask"), about);
    }

    List<String> versions(WritingKey key) {
        return writings.versions(key).stream().map(WrittenVersion::text).toList();
    }

    private Contacts contacts() {
        return mock(Contacts.class, call -> switch (call.getMethod().getName()) {
            case "require" -> require(call.getArgument(0), call.getArgument(1));
            case "promises" -> new Contacts.Promises(List.of("send the rota"), List.of(), LocalDate.of(2027, 3, 1));
            default -> throw new AssertionError(call.getMethod());
        });
    }

    private Contacts.Person require(AccountId owner, ContactId id) {
        return jdbc.sql("select name from contact where id = ? and account_id = ?")
                .params(id.value(), owner.value())
                .query(String.class)
                .optional()
                .map(name -> new Contacts.Person(
                        id, name, null, false, Stage.DRAFTED, LocalDate.of(2026, 11, 1), null, null, null))
                .orElseThrow(NotFoundException::new);
    }

    void delete(ContactId person) {
        jdbc.sql("delete from contact where id = ?").param(person.value()).update();
    }

    void erase(AccountId account) {
        jdbc.sql("delete from account where id = ?").param(account.value()).update();
    }

    int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
