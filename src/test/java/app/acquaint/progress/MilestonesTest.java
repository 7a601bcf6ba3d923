package app.acquaint.progress;

import static app.acquaint.progress.TestCourse.COURSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.common.AccountId;
import app.acquaint.testkit.Engine;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource(Engine.class)
class MilestonesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Parameter
    Engine engine;

    private final List<Object> told = new CopyOnWriteArrayList<>();
    private JdbcClient jdbc;
    private JdbcTransactionManager transactions;
    private ProgressRepository rows;

    @BeforeEach
    void aDatabase() {
        var database = engine.migrated();
        jdbc = JdbcClient.create(database);
        transactions = new JdbcTransactionManager(database);
        rows = new ProgressRepository(jdbc);
    }

    @Test
    void of_two_who_ask_at_once_one_tells_and_both_hear_the_same_time() throws Exception {
        var first = milestones(told::add, NOW);
        var second = milestones(told::add, NOW.plusSeconds(1));
        for (var round = 1; round <= 20; round++) {
            var learner = learner(round);
            told.clear();
            var ready = new CyclicBarrier(2);

            Instant heard;
            try (var threads = Executors.newFixedThreadPool(2)) {
                var one = threads.submit(whenReady(ready, first, learner));
                var other = threads.submit(whenReady(ready, second, learner));
                heard = one.get();
                assertThat(other.get()).isEqualTo(heard);
            }

            assertThat(told).containsExactly(event(learner, heard));
            assertThat(rows.milestones(learner, COURSE.id())).containsEntry(Milestone.COMPLETED, heard);
        }
    }

    @Test
    void what_a_listener_records_stands_or_falls_with_the_milestone() {
        var learner = learner(0);
        var refusing = milestones(
                event -> {
                    rows.opened(learner, COURSE.id(), TestCourse.WHY.id(), NOW);
                    throw new IllegalStateException("the listener cannot");
                },
                NOW);

        assertThatThrownBy(() -> refusing.reach(learner, COURSE.id(), Milestone.COMPLETED))
                .isInstanceOf(IllegalStateException.class);
        assertThat(rows.courses(learner)).isEmpty();

        milestones(told::add, NOW).reach(learner, COURSE.id(), Milestone.COMPLETED);
        assertThat(told).containsExactly(event(learner, NOW));
    }

    @Test
    void coming_second_does_not_spoil_what_the_caller_does_in_the_same_transaction() {
        var learner = learner(0);
        milestones(told::add, NOW).reach(learner, COURSE.id(), Milestone.COMPLETED);
        var late = milestones(told::add, NOW.plusSeconds(1));

        var heard = new TransactionTemplate(transactions).execute(_ -> {
            var reached = late.reach(learner, COURSE.id(), Milestone.COMPLETED);
            rows.opened(learner, COURSE.id(), TestCourse.WHY.id(), NOW);
            return reached;
        });

        assertThat(heard).isEqualTo(NOW);
        assertThat(told).hasSize(1);
        assertThat(rows.visits(learner, COURSE.id())).hasSize(1);
    }

    private static Callable<Instant> whenReady(CyclicBarrier ready, Milestones milestones, AccountId learner) {
        return () -> {
            ready.await();
            return milestones.reach(learner, COURSE.id(), Milestone.COMPLETED);
        };
    }

    private Milestones milestones(ApplicationEventPublisher events, Instant now) {
        return new Milestones(rows, events, transactions, Clock.fixed(now, ZoneOffset.UTC));
    }

    private AccountId learner(int number) {
        return TestAccounts.add(jdbc, "learner" + number + "@example.org");
    }

    private static MilestoneReached event(AccountId learner, Instant at) {
        return new MilestoneReached(learner, COURSE.id(), Milestone.COMPLETED, at);
    }
}
