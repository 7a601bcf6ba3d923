package app.acquaint.notification;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import app.acquaint.account.Account;
import app.acquaint.account.ActiveAccounts;
import app.acquaint.account.Languages;
import app.acquaint.account.PublicAddress;
import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import app.acquaint.common.CourseId;
import app.acquaint.common.EmailAddress;
import app.acquaint.contact.Agenda;
import app.acquaint.contact.Today;
import app.acquaint.course.ContentProblem;
import app.acquaint.course.Course;
import app.acquaint.course.CourseCatalog;
import app.acquaint.notification.text.MailTexts;
import app.acquaint.store.Commits;
import app.acquaint.testkit.Engine;
import app.acquaint.testkit.KnownAccounts;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything that sends mail on a fresh database, with a clock and a mail server of the test. */
final class MailHouse {

    static final String FROM = "Acquaint <acquaint@example.org>";

    final TurnedClock clock = new TurnedClock();
    final DataSource database;
    final JdbcClient jdbc;
    final KnownAccounts accounts = new KnownAccounts();
    final FakeCohorts cohorts = new FakeCohorts();
    final Agenda agenda = mock();
    final Set<AccountId> completed = new HashSet<>();
    final Set<AccountId> left = new HashSet<>();
    final TransactionTemplate transaction;
    final OutboxRepository mails;
    final NamedRepository names;
    final MailChoices choices;
    final MailPreferences preferences;
    final Unsubscribing unsubscribing;
    final MailServer server;
    final Outbox outbox;
    final OutboxSender sender;
    final AccountLetters accountLetters;
    final Happenings happenings;
    final MorningLooks mornings;
    final DueSweep sweep;
    final MailOverview overview;
    final Commits commits;

    private final TakingBack takingBack;
    private final ActiveAccounts active;
    private final Set<Account> everybody = new LinkedHashSet<>();

    private MailHouse(DataSource database, MailServer server) {
        this.database = database;
        this.server = server;
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        commits = new Commits(transaction, () -> {});
        mails = new OutboxRepository(jdbc);
        names = new NamedRepository(jdbc);
        choices = new MailChoices(jdbc);
        preferences = new MailPreferences(choices, mails, commits, clock);
        var address = new PublicAddress(
                new MockEnvironment().withProperty("acquaint.public-url", "https://acquaint.example.org"));
        unsubscribing = new Unsubscribing(jdbc, address, preferences, clock);
        active = new Active();
        outbox = outboxWith(mails);
        accountLetters = new AccountLetters(outbox, server);
        var facts = new Facts(accounts, new NoCourses(), address);
        happenings = new Happenings(outbox, facts, cohorts, cohorts);
        Completions completions = (learner, course) -> completed.contains(learner);
        var overdue = new OverdueDigest(facts, cohorts, cohorts, completions, mails);
        takingBack = new TakingBack(mails, overdue, facts, outbox, transaction, clock);
        sender = senderOf(mails);
        mornings = new MorningLooks(jdbc, transaction);
        sweep = new DueSweep(
                active,
                facts,
                new DueReminders(facts, cohorts, cohorts, completions),
                overdue,
                new TodayDigest(facts, agenda, List.of()),
                choices,
                mornings,
                outbox,
                clock);
        overview = new MailOverview(new MailOverviewRepository(jdbc), accounts, server, commits, clock);
    }

    Outbox outboxWith(OutboxRepository repository) {
        var manager = new JdbcTransactionManager(database);
        return new Outbox(repository, names, choices, unsubscribing, texts(), server, active, clock, manager);
    }

    static MailHouse with(Engine engine, int port) {
        return new MailHouse(engine.migrated(), new MailServer(at(port), FROM));
    }

    static MailHouse withoutServer(Engine engine) {
        return new MailHouse(engine.migrated(), new MailServer(null, null));
    }

    /** Another node on the same database. */
    OutboxSender otherSender() {
        return senderOf(new OutboxRepository(JdbcClient.create(database)));
    }

    private OutboxSender senderOf(OutboxRepository repository) {
        return new OutboxSender(repository, new StillMeant(names, cohorts), takingBack, server, commits, clock);
    }

    MailJobs jobs() {
        var locks = new MailConfiguration().lockProvider(new JdbcTemplate(database));
        return new MailJobs(sender, sweep, mails, names, unsubscribing, mornings, locks, clock);
    }

    static JavaMailSenderImpl at(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", "300");
        properties.setProperty("mail.smtp.timeout", "300");
        properties.setProperty("mail.smtp.writetimeout", "300");
        sender.setJavaMailProperties(properties);
        return sender;
    }

    static MailTexts texts() {
        return MailTexts.read(new MailContent(null), MailKind.texts(), Languages.ALL);
    }

    Account account(String name, String email, String zone, Locale locale, Role... roles) {
        var account =
                new Account(AccountId.next(), name, new EmailAddress(email), ZoneId.of(zone), locale, Set.of(roles));
        jdbc.sql("insert into account (id, name, email, email_key, password_hash, time_zone, locale, created_at,"
                        + " version) values (?, ?, ?, ?, 'none', ?, ?, ?, 1)")
                .params(
                        account.id().value(),
                        name,
                        email,
                        email,
                        zone,
                        locale.toLanguageTag(),
                        OffsetDateTime.now(ZoneOffset.UTC))
                .update();
        accounts.add(account);
        everybody.add(account);
        return account;
    }

    Account learner(String name) {
        return account(name, mailbox(name), "Europe/Berlin", Locale.ENGLISH, Role.LEARNER);
    }

    Account leader(String name) {
        return account(name, mailbox(name), "Europe/Berlin", Locale.ENGLISH, Role.LEARNER, Role.LEADER);
    }

    /** Who is due for the owner on that day, and nobody on any other. */
    void due(Account owner, LocalDate day, String... names) {
        var entries = Stream.of(names)
                .map(name -> new Today.Entry(ContactId.next(), name, mock(), List.of()))
                .toList();
        doAnswer(asked -> new Today(
                        asked.getArgument(1),
                        owner.id().equals(asked.getArgument(0)) && day.equals(asked.getArgument(1))
                                ? entries
                                : List.of(),
                        List.of(),
                        List.of()))
                .when(agenda)
                .on(any(), any());
    }

    List<String> keys() {
        return jdbc.sql("select dedup_key from mail order by dedup_key")
                .query((row, _) -> row.getString(1))
                .list();
    }

    String state(String key) {
        return jdbc.sql("select state from mail where dedup_key = ?")
                .param(key)
                .query(String.class)
                .single();
    }

    String problem(String key) {
        return jdbc.sql("select coalesce(problem, '') from mail where dedup_key = ?")
                .param(key)
                .query(String.class)
                .single();
    }

    private static String mailbox(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + "@example.org";
    }

    private final class Active implements ActiveAccounts {

        @Override
        public List<AccountId> withRole(Role role) {
            return everybody.stream()
                    .filter(one -> one.roles().contains(role) && contains(one.id()))
                    .map(Account::id)
                    .toList();
        }

        @Override
        public boolean contains(AccountId id) {
            return accounts.find(id).isPresent() && !left.contains(id);
        }
    }

    private static final class NoCourses implements CourseCatalog {

        @Override
        public List<Course> all() {
            return List.of();
        }

        @Override
        public Optional<Course> find(CourseId id) {
            return Optional.empty();
        }

        @Override
        public List<ContentProblem> pending() {
            return List.of();
        }
    }
}
