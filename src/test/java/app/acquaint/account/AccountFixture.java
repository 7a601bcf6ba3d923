package app.acquaint.account;

import app.acquaint.account.FirstStart.Newcomer;
import app.acquaint.account.spi.AccountMail;
import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import app.acquaint.store.Commits;
import app.acquaint.testkit.Engine;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** The services of accounts on a fresh database, without a server around them. */
final class AccountFixture {

    static final String PASSWORD = "correct horse battery";

    final TestClock clock = new TestClock();
    final DataSource database;
    final JdbcClient jdbc;
    final AccountRepository rows;
    final AccountSessionRepository sessionRows;
    final PasswordEncoder encoder = new AccountConfiguration().passwordEncoder();
    final Commits commits;
    final LogInLimits limits = new LogInLimits(clock);
    final AccountSessions sessions;
    final RememberedSessions remembered;
    final Confirmation confirmation;
    final AccountService accounts;
    final PasskeyRepository passkeyRows;
    final Passkeys passkeys;
    final OtherWaysIn otherWays;
    final ProvenAddresses proofs;
    final PublicAddress address = new PublicAddress(
            new MockEnvironment().withProperty("acquaint.public-url", "https://acquaint.example.org/"));
    final ResetLinks resetLinks;
    final PasswordReset reset;
    final FakeMail mail = new FakeMail();
    final List<Object> events = new CopyOnWriteArrayList<>();
    final WayInLimits wayInLimits = new WayInLimits(clock);
    final InvitationService invitations;
    final Joining joining;
    final Members members;
    final Leavers leavers;
    final Erasures erasures;
    final ResetRecords resetRecords;
    final MailLinks mailLinks;
    final SignUps signUps;
    final BulkInvitations bulk;

    AccountFixture(Engine engine) {
        database = engine.migrated();
        jdbc = JdbcClient.create(database);
        rows = new AccountRepository(jdbc);
        sessionRows = new AccountSessionRepository(jdbc);
        commits = new Commits(new TransactionTemplate(new JdbcTransactionManager(database)), () -> {});
        sessions = new AccountSessions(sessionRows, commits, clock, Duration.ofMinutes(60));
        remembered = new RememberedSessions(sessionRows, sessions, commits, clock);
        confirmation = new Confirmation(rows, encoder, limits, new FreshLogIn(clock), () -> false);
        accounts = new AccountService(rows, sessionRows, confirmation, () -> false, encoder, commits, clock);
        passkeyRows = new PasskeyRepository(jdbc, clock);
        passkeys = new Passkeys(passkeyRows, confirmation, commits);
        resetLinks = new ResetLinks(jdbc, clock, address);
        otherWays = new OtherWaysIn(rows, sessionRows, passkeyRows, new IdentityRepository(jdbc));
        proofs = new ProvenAddresses(jdbc, otherWays, clock);
        reset = new PasswordReset(jdbc, rows, otherWays, proofs, encoder, commits, clock);
        var beans = new StaticListableBeanFactory();
        beans.addBean("mail", mail);
        var post = new Post(beans.getBeanProvider(AccountMail.class));
        var errands = new Errands(Runnable::run);
        var newcomers = new Newcomers(rows, encoder, commits, clock);
        var invitationRows = new InvitationRepository(jdbc);
        var links = new OneTimeLinks(jdbc, address, clock);
        invitations = new InvitationService(invitationRows, rows, post, address, commits, clock);
        joining = new Joining(invitationRows, rows, newcomers, wayInLimits, events::add, commits, clock);
        members = new Members(accounts, rows, new MemberRepository(jdbc), sessionRows, resetLinks, commits, clock);
        leavers = new Leavers(jdbc, rows, commits, clock);
        erasures = new Erasures(jdbc, accounts, rows, members, commits, clock);
        resetRecords = new ResetRecords(jdbc);
        mailLinks = new MailLinks(rows, leavers, resetLinks, proofs, links, post, wayInLimits, errands, commits);
        signUps = new SignUps(
                new SignUpRepository(jdbc),
                accounts,
                new ProofByMail(links, rows, proofs, post, wayInLimits, errands, commits),
                List.of(),
                newcomers,
                wayInLimits,
                commits);
        bulk = new BulkInvitations(accounts, rows, invitations, commits);
    }

    FirstStart firstStart() {
        return new FirstStart(rows, encoder, address, commits, clock);
    }

    static Newcomer newcomer(String email) {
        return new Newcomer(
                new PersonName("Asha Okoro"),
                new EmailAddress(email),
                new NewPassword(PASSWORD),
                ZoneId.of("Pacific/Auckland"),
                Locale.GERMAN);
    }

    AccountId organiser(String email) {
        return firstStart().register(true, "", newcomer(email));
    }

    AccountId another(String email, Role... roles) {
        var account = new Account(
                AccountId.next(),
                "Ben Hale",
                new EmailAddress(email),
                ZoneId.of("Europe/Berlin"),
                Locale.ENGLISH,
                Set.of(roles));
        var hash = java.util.Objects.requireNonNull(encoder.encode(PASSWORD));
        commits.durably(() -> rows.insert(account, hash, clock.instant()));
        return account.id();
    }

    boolean logsIn(String email, String password) {
        return accounts.credentials(new EmailAddress(email))
                .filter(found -> encoder.matches(password, found.passwordHash()))
                .isPresent();
    }
}
