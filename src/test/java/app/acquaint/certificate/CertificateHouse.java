package app.acquaint.certificate;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.acquaint.account.Account;
import app.acquaint.account.PublicAddress;
import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import app.acquaint.common.EmailAddress;
import app.acquaint.course.Course;
import app.acquaint.progress.CourseStanding;
import app.acquaint.progress.Milestone;
import app.acquaint.progress.ProgressService;
import app.acquaint.store.Commits;
import app.acquaint.testkit.Engine;
import app.acquaint.testkit.KnownAccounts;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Certificates over a database of their own, with learners who are as far as a test says. */
final class CertificateHouse {

    static final Instant NOW = Instant.parse("2026-11-23T20:00:00.123456Z");

    static final Course COURSE =
            new Course(new CourseId("networking"), "A professional network", "", "en", List.of(), Map.of(), "0");

    final JdbcClient jdbc;
    final AtomicInteger flushes = new AtomicInteger();
    final Certificates certificates;
    final Verification verification;
    final CertificateData data;

    private final KnownAccounts accounts = new KnownAccounts();
    private final ProgressService progress = mock();

    CertificateHouse(Engine engine) {
        var database = engine.migrated();
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        jdbc = JdbcClient.create(database);
        var rows = new CertificateRepository(jdbc);
        var commits =
                new Commits(new TransactionTemplate(new JdbcTransactionManager(database)), flushes::incrementAndGet);
        var address = new PublicAddress(
                new MockEnvironment().withProperty("acquaint.public-url", "https://learn.example.org"));
        certificates = new Certificates(rows, accounts, progress, commits, clock);
        verification = new Verification(rows, address, clock);
        data = new CertificateData(rows, verification, JsonMapper.builder().build());
    }

    /** A learner who has reached nothing yet. */
    AccountId learner(String name, String zone) {
        var id = AccountId.next();
        var email = new EmailAddress(name + "@example.org");
        jdbc.sql("""
                        insert into account
                            (id, name, email, email_key, password_hash, time_zone, locale, created_at, version)
                        values (?, ?, ?, ?, '-', ?, 'en', ?, 1)""")
                .params(
                        id.value(),
                        name,
                        email.value(),
                        email.key(),
                        zone,
                        OffsetDateTime.ofInstant(NOW, ZoneOffset.UTC))
                .update();
        accounts.add(new Account(id, name, email, ZoneId.of(zone), Locale.ENGLISH, Set.of(Role.LEARNER)));
        reached(id);
        return id;
    }

    /** The learner has reached these milestones now. */
    void reached(AccountId learner, Milestone... milestones) {
        var reached = new HashMap<Milestone, Instant>();
        for (var milestone : milestones) {
            reached.put(milestone, NOW);
        }
        when(progress.standing(eq(learner), any())).thenReturn(new CourseStanding(COURSE, Map.of(), reached));
    }
}
