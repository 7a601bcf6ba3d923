package app.acquaint.progress;

import static app.acquaint.progress.TestCourse.CHOOSE;
import static app.acquaint.progress.TestCourse.COURSE;
import static app.acquaint.progress.TestCourse.END;
import static app.acquaint.progress.TestCourse.WHY;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import app.acquaint.course.Lesson;
import app.acquaint.testkit.Engine;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Engine.class)
class GlanceRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Parameter
    Engine engine;

    private ProgressRepository rows;
    private Glances glances;
    private AccountId ada;
    private AccountId ben;

    @BeforeEach
    void twoAccounts() {
        var jdbc = JdbcClient.create(engine.migrated());
        rows = new ProgressRepository(jdbc);
        glances = new GlanceRepository(jdbc);
        ada = TestAccounts.add(jdbc, "ada@example.org");
        ben = TestAccounts.add(jdbc, "ben@example.org");
    }

    @Test
    void who_opened_nothing_has_not_started() {
        assertThat(glances.of(List.of(ada, ben), COURSE)).hasSize(2).allSatisfy((_, glance) -> {
            assertThat(glance.started()).isEmpty();
            assertThat(glance.lastActive()).isEmpty();
            assertThat(glance.step()).contains(COURSE.steps().getFirst());
        });
        assertThat(glances.of(List.of(), COURSE)).isEmpty();
    }

    @Test
    void the_step_is_the_first_with_something_left_and_the_latest_act_counts() {
        open(WHY, 0);
        done(WHY, 100);
        open(CHOOSE, 50);
        rows.read(ada, COURSE.id(), CHOOSE.id(), NOW.plusSeconds(300));

        var glance = glance();

        assertThat(glance.started()).contains(NOW);
        assertThat(glance.step()).contains(COURSE.steps().get(1));
        assertThat(glance.lastActive()).contains(NOW.plusSeconds(300));
    }

    @Test
    void opening_a_lesson_anew_is_being_here() {
        open(WHY, 0);
        open(WHY, 900);

        assertThat(glance().started()).contains(NOW);
        assertThat(glance().lastActive()).contains(NOW.plusSeconds(900));
    }

    @Test
    void milestones_are_told_and_are_no_activity() {
        COURSE.lessons().forEach(lesson -> done(lesson, 10));
        rows.insertMilestone(ada, COURSE.id(), Milestone.COMPLETED, NOW.plusSeconds(20));
        rows.insertMilestone(ada, COURSE.id(), Milestone.GRADUATED, NOW.plusSeconds(30));

        var glance = glance();

        assertThat(glance.step()).isEmpty();
        assertThat(glance.completed()).contains(NOW.plusSeconds(20));
        assertThat(glance.graduated()).contains(NOW.plusSeconds(30));
        assertThat(glance.lastActive()).contains(NOW.plusSeconds(10));
    }

    @Test
    void each_learner_and_each_course_stands_alone() {
        rows.recordDone(ben, COURSE.id(), END.id(), NOW);
        rows.recordDone(ada, new CourseId("another"), WHY.id(), NOW);

        assertThat(glance().started()).isEmpty();
    }

    private Glance glance() {
        return Objects.requireNonNull(glances.of(List.of(ada, ben), COURSE).get(ada));
    }

    private void open(Lesson lesson, long seconds) {
        rows.opened(ada, COURSE.id(), lesson.id(), NOW.plusSeconds(seconds));
    }

    private void done(Lesson lesson, long seconds) {
        rows.recordDone(ada, COURSE.id(), lesson.id(), NOW.plusSeconds(seconds));
    }
}
