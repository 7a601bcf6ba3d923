package app.acquaint.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.testkit.Engine;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import net.javacrumbs.shedlock.core.LockConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

@ParameterizedClass
@EnumSource(Engine.class)
class JobsTest {

    @Parameter
    Engine engine;

    @Test
    void one_node_at_a_time_holds_a_job_by_the_databases_own_clock() {
        var database = engine.migrated();
        var one = new MailConfiguration().lockProvider(new JdbcTemplate(database));
        var other = new MailConfiguration().lockProvider(new JdbcTemplate(database));
        // the node's own clock is far off, and it does not matter
        var job = new LockConfiguration(Instant.EPOCH, "mail-send", Duration.ofMinutes(10), Duration.ZERO);

        var held = one.lock(job);
        assertThat(held).isPresent();
        assertThat(other.lock(job)).isEmpty();
        held.orElseThrow().unlock();

        assertThat(other.lock(job)).isPresent();
    }

    @Test
    void two_nodes_that_look_in_the_same_moment_write_one_letter() {
        var house = MailHouse.withoutServer(engine);
        var leader = house.leader("Ben");
        var learner = house.learner("Asha");
        house.cohorts.assign(leader.id(), learner.id(), LocalDate.of(2026, 11, 20), Instant.EPOCH);
        house.clock.set("2026-11-21T07:00:00+01:00[Europe/Berlin]");

        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int node = 0; node < 4; node++) {
                both.execute(house.sweep::sweep);
            }
        }

        assertThat(house.keys()).containsExactly("overdue:" + leader.id() + ":2026-11-21");
    }

    @Test
    void what_ended_is_forgotten_after_ninety_days_and_what_waits_is_not() {
        var house = MailHouse.with(engine, 1);
        var learner = house.learner("Asha");
        house.accountLetters.logIn(learner, URI.create("https://acquaint.example.org/x"));
        house.jdbc
                .sql("update mail set state = 'GIVEN_UP', ended_at = ?")
                .param(OutboxRepository.utc(house.clock.instant()))
                .update();
        house.accountLetters.logIn(learner, URI.create("https://acquaint.example.org/y"));
        var jobs = house.jobs();

        house.clock.turn(MailJobs.CONTENT_KEPT.plusSeconds(1));
        jobs.tidy();
        assertThat(house.keys()).hasSize(2);
        assertThat(house.jdbc
                        .sql("select text_body from mail where state = 'GIVEN_UP'")
                        .query(String.class)
                        .single())
                .isEmpty();
        house.clock.turn(MailJobs.KEPT);
        jobs.tidy();

        assertThat(house.keys()).hasSize(1);
    }
}
