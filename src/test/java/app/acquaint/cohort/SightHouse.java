package app.acquaint.cohort;

import app.acquaint.account.Account;
import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import app.acquaint.common.AssignmentId;
import app.acquaint.common.CohortId;
import app.acquaint.common.CourseId;
import app.acquaint.common.EmailAddress;
import app.acquaint.common.LessonId;
import app.acquaint.common.StepId;
import app.acquaint.contact.ActCounts;
import app.acquaint.course.Course;
import app.acquaint.course.Lesson;
import app.acquaint.course.Step;
import app.acquaint.practice.LastSaved;
import app.acquaint.progress.Glance;
import app.acquaint.progress.Glances;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The services of sight over a real database, with learners who are as far as a test says, and a clock to turn. */
final class SightHouse {

    /** A Monday, noon in UTC. */
    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    static final Step ASK = step("ask", 1);
    static final Step MEET = step("meet", 2);
    static final Course COURSE = new Course(
            new CourseId("networking"), "A professional network", "", "en", List.of(ASK, MEET), Map.of(), "0");

    final JdbcClient jdbc;
    final LeaderSight sight;
    final Looks looks;
    final CountsShown counts;
    final CohortFigures figures;
    final Encouragements encouragements;
    final SightData data;
    final SightBonds bonds = new SightBonds();
    final List<Object> published = new ArrayList<>();
    final Map<AccountId, Glance> glances = new HashMap<>();
    final Map<AccountId, Instant> saved = new HashMap<>();
    final Map<AccountId, ActCounts.Acts> acts = new HashMap<>();
    final List<Assignment> assigned = new ArrayList<>();

    private final KnownAccounts accounts = new KnownAccounts();
    private Instant now = NOW;

    SightHouse(Engine engine) {
        var database = engine.migrated();
        jdbc = JdbcClient.create(database);
        var clock = new TurnedClock();
        var commits = new Commits(new TransactionTemplate(new JdbcTransactionManager(database)), () -> {});
        var groups = new SightGroupRepository(jdbc);
        var countRows = new CountsRepository(jdbc);
        var lookRows = new LookRepository(jdbc);
        var sentences = new EncouragementRepository(jdbc);
        var people = new SightPeople(accounts, clock);
        Glances seen = (learners, course) -> all(learners, id -> glances.getOrDefault(id, notStarted()));
        LastSaved written = (learners, course) -> some(learners, saved);
        ActCounts counted = owners -> all(owners, id -> acts.getOrDefault(id, ActCounts.Acts.NONE));
        counts = new CountsShown(countRows, counted, bonds, commits, clock);
        var reader = new SightReader(
                accounts, new SightActivity(seen, written), new SightDues(new Assigned(), groups), counts, clock);
        sight = new LeaderSight(accounts, bonds, reader, groups);
        looks = new Looks(sight, lookRows, people);
        figures = new CohortFigures(sight, people, new SightWeeks(clock));
        encouragements = new Encouragements(
                sight, bonds, people, sentences, new EncouragementSending(sentences, commits, clock, published::add));
        data = new SightData(
                lookRows, countRows, sentences, people, JsonMapper.builder().build());
    }

    AccountId leader(String name, String zone) {
        return account(name, zone, Set.of(Role.LEARNER, Role.LEADER));
    }

    AccountId learner(String name, String zone) {
        return account(name, zone, Set.of(Role.LEARNER));
    }

    /** A learner in Berlin whom the leader has led for a year. */
    AccountId learnerOf(AccountId leader, String name) {
        var learner = learner(name, "Europe/Berlin");
        bonds.bind(leader, learner, NOW.minusSeconds(365 * 86_400L));
        return learner;
    }

    CohortId cohort(AccountId leader, String name, AccountId... members) {
        var id = CohortId.next();
        jdbc.sql("insert into cohort (id, name, leader_id, created_at, version) values (?, ?, ?, ?, 1)")
                .params(id.value(), name, leader.value(), utc(NOW))
                .update();
        for (var member : members) {
            jdbc.sql("insert into cohort_member (cohort_id, learner_id, joined_at) values (?, ?, ?)")
                    .params(id.value(), member.value(), utc(NOW))
                    .update();
        }
        return id;
    }

    void assign(AccountId leader, Assignee to, @Nullable LocalDate due) {
        assigned.add(new Assignment(
                AssignmentId.next(),
                leader,
                COURSE.id(),
                to,
                "It helped me.",
                Optional.ofNullable(due),
                0,
                NOW,
                Optional.empty(),
                1));
    }

    /** Under way in the step, last active then. */
    void underWay(AccountId learner, Step step, Instant lastActive) {
        glances.put(
                learner,
                new Glance(
                        Optional.of(lastActive),
                        Optional.of(step),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(lastActive)));
    }

    void completed(AccountId learner, Instant at) {
        glances.put(
                learner,
                new Glance(Optional.of(at), Optional.empty(), Optional.of(at), Optional.empty(), Optional.of(at)));
    }

    void turnClockTo(Instant instant) {
        now = instant;
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private AccountId account(String name, String zone, Set<Role> roles) {
        var id = AccountId.next();
        var email = id + "@example.org";
        jdbc.sql("insert into account (id, name, email, email_key, password_hash, time_zone, locale, created_at,"
                        + " version) values (?, ?, ?, ?, 'none', ?, 'en', ?, 1)")
                .params(id.value(), name, email, email, zone, utc(NOW))
                .update();
        accounts.add(new Account(id, name, new EmailAddress(email), ZoneId.of(zone), Locale.ENGLISH, roles));
        return id;
    }

    private static Glance notStarted() {
        return new Glance(Optional.empty(), Optional.of(ASK), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static <T> Map<AccountId, T> all(Collection<AccountId> ids, Function<AccountId, T> of) {
        return ids.stream().collect(Collectors.toMap(Function.identity(), of));
    }

    private static <T> Map<AccountId, T> some(Collection<AccountId> ids, Map<AccountId, T> known) {
        var some = new HashMap<>(known);
        some.keySet().retainAll(ids);
        return some;
    }

    private static Step step(String id, int number) {
        var lesson = new Lesson(new LessonId(id + "-lesson"), id, "", 4, List.of(), List.of());
        return new Step(new StepId(id), id, "", Step.Kind.STEP, number, List.of(lesson));
    }

    private final class Assigned implements Assignments {

        @Override
        public List<Assignment> toLearner(AccountId learner) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Assignment> byLeader(AccountId leader) {
            return assigned.stream().filter(one -> one.leader().equals(leader)).toList();
        }

        @Override
        public List<Assignment> between(AccountId leader, AccountId learner) {
            throw new UnsupportedOperationException();
        }
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
