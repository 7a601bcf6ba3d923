package app.acquaint.cohort;

import static org.mockito.Mockito.mock;

import app.acquaint.account.Account;
import app.acquaint.account.InvitationAccepted;
import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import app.acquaint.common.CohortId;
import app.acquaint.common.CourseId;
import app.acquaint.common.EmailAddress;
import app.acquaint.course.CourseCatalog;
import app.acquaint.progress.ProgressService;
import app.acquaint.store.Commits;
import app.acquaint.testkit.CountedDatabase;
import app.acquaint.testkit.Engine;
import app.acquaint.testkit.FakeInvitations;
import app.acquaint.testkit.KnownAccounts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The services of leading over a real database, with a clock that a test can turn and accounts it can make. */
final class LeadersHouse {

    /** A Monday; noon in UTC. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static final CourseId NETWORKING = new CourseId("networking");

    final CountedDatabase database;
    final JdbcClient jdbc;
    final Commits commits;
    final KnownAccounts accounts = new KnownAccounts();
    final List<Object> published = new ArrayList<>();
    final AtomicInteger flushes = new AtomicInteger();
    final FakeInvitations ways;
    final BondService bonds;
    final BondRequests requests;
    final Cohorts cohorts;
    final HandOvers handOvers;
    final Assigning assigning;
    final AssignmentHistories histories;
    final Introductions introductions;
    final LeaderInvitations invitations;
    final LeaderExample example;
    final LeaderInvitationRepository invitationRows;
    final CohortData data;
    final CourseCatalog courses = mock(CourseCatalog.class);
    final ProgressService progress = mock(ProgressService.class);

    private final LearnerArrivals arrivals;
    private Instant now = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);

    LeadersHouse(Engine engine) {
        database = new CountedDatabase(engine.migrated());
        var clock = new TurnedClock();
        jdbc = JdbcClient.create(database);
        commits = new Commits(new TransactionTemplate(new JdbcTransactionManager(database)), flushes::incrementAndGet);
        ways = new FakeInvitations(jdbc, clock);
        var bondRows = new BondRepository(jdbc);
        var cohortRows = new CohortRepository(jdbc);
        var assignmentRows = new AssignmentRepository(jdbc);
        var wishRows = new IntroductionRepository(jdbc);
        invitationRows = new LeaderInvitationRepository(jdbc);
        var cohortArrivals = new CohortArrivals(cohortRows, assignmentRows, published::add, clock);
        var partings = new Partings(bondRows, assignmentRows, published::add, clock);
        bonds = new BondService(bondRows, cohortRows, partings, commits, clock);
        requests = new BondRequests(accounts, new BondRequestRepository(jdbc), bondRows, commits, clock);
        cohorts = new Cohorts(accounts, cohortRows, bondRows, cohortArrivals, partings, commits, clock);
        handOvers = new HandOvers(accounts, new HandOverRepository(jdbc), assignmentRows, partings, commits, clock);
        assigning = new Assigning(
                accounts,
                assignmentRows,
                new Assignees(accounts, bondRows, cohortRows),
                published::add,
                commits,
                clock);
        histories = new AssignmentHistories(accounts, assigning, new AssignmentHistoryRepository(jdbc));
        introductions = new Introductions(accounts, assigning, wishRows, published::add, commits, clock);
        invitations = new LeaderInvitations(accounts, ways, invitationRows, cohortRows, commits, clock);
        example = new LeaderExample(jdbc, accounts, courses, progress, commits, clock);
        arrivals = new LearnerArrivals(invitationRows, bondRows, cohortArrivals, clock);
        data = new CohortData(
                accounts,
                bondRows,
                assignmentRows,
                histories,
                wishRows,
                cohortRows,
                JsonMapper.builder().build());
    }

    AccountId learner(String name) {
        return account(name, Role.LEARNER);
    }

    AccountId leader(String name) {
        return account(name, Role.LEARNER, Role.LEADER);
    }

    AccountId account(String name, Role... roles) {
        var id = AccountId.next();
        var email = name.toLowerCase(Locale.ROOT) + "@example.org";
        jdbc.sql("insert into account (id, name, email, email_key, password_hash, time_zone, locale, created_at,"
                        + " version) values (?, ?, ?, ?, 'none', 'Europe/Berlin', 'en', ?, 1)")
                .params(id.value(), name, email, email, OffsetDateTime.now(ZoneOffset.UTC))
                .update();
        for (var role : roles) {
            jdbc.sql("insert into account_role (account_id, role) values (?, ?)")
                    .params(id.value(), role.name())
                    .update();
        }
        accounts.add(new Account(
                id, name, new EmailAddress(email), ZoneId.of("Europe/Berlin"), Locale.ENGLISH, roles(roles)));
        return id;
    }

    /** The learner follows an invitation of the leader's into no cohort. */
    void invited(AccountId leader, AccountId learner) {
        invitations.link(leader, 1, Period.ofDays(7), new IntoCohort.None());
        accept(leader, learner);
    }

    /** The learner follows an invitation of the leader's into the cohort. */
    void invited(AccountId leader, AccountId learner, CohortId cohort) {
        invitations.link(leader, 1, Period.ofDays(7), new IntoCohort.Existing(cohort));
        accept(leader, learner);
    }

    /** The learner follows the link that was made last. */
    void accept(AccountId leader, AccountId learner) {
        var accepted = new InvitationAccepted(ways.last(), leader, learner);
        commits.durably(() -> arrivals.accepted(accepted));
    }

    void deactivate(AccountId account) {
        jdbc.sql("update account set deactivated_at = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), account.value())
                .update();
    }

    void takeRole(AccountId account, Role role) {
        jdbc.sql("delete from account_role where account_id = ? and role = ?")
                .params(account.value(), role.name())
                .update();
    }

    AssignmentTerms terms(String reason) {
        return new AssignmentTerms(reason, Optional.of(TODAY.plusDays(30)), 2);
    }

    /** The one assignment of the leader's that stands. */
    Assignment only(AccountId leader) {
        var all = assigning.byLeader(leader);
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " assignments");
        }
        return all.getFirst();
    }

    void assign(AccountId leader, String reason, Assignee... to) {
        assigning.assign(leader, NETWORKING, Set.of(to), terms(reason));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    private static Set<Role> roles(Role... roles) {
        var set = EnumSet.noneOf(Role.class);
        set.addAll(List.of(roles));
        return set;
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
