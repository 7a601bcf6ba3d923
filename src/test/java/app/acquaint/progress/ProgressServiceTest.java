package app.acquaint.progress;

import static app.acquaint.progress.TestCourse.CHOOSE;
import static app.acquaint.progress.TestCourse.COURSE;
import static app.acquaint.progress.TestCourse.END;
import static app.acquaint.progress.TestCourse.MEET;
import static app.acquaint.progress.TestCourse.MY_ASK;
import static app.acquaint.progress.TestCourse.WHICH;
import static app.acquaint.progress.TestCourse.WHY;
import static app.acquaint.progress.TestCourse.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.common.AccountId;
import app.acquaint.contact.Contacts.Person;
import app.acquaint.contact.Stage;
import app.acquaint.course.Act;
import app.acquaint.course.DoneRule;
import app.acquaint.course.Lesson;
import app.acquaint.course.spi.LessonStanding.RuleStanding;
import app.acquaint.testkit.Engine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

@ParameterizedClass
@EnumSource(Engine.class)
class ProgressServiceTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Parameter
    Engine engine;

    private final FakeContacts contacts = new FakeContacts();
    private final FakePractice practice = new FakePractice();
    private final List<Object> told = new ArrayList<>();
    private JdbcClient jdbc;
    private ProgressService progress;
    private AccountId ada;

    @BeforeEach
    void anAccount() {
        var database = engine.migrated();
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        jdbc = JdbcClient.create(database);
        var rows = new ProgressRepository(jdbc);
        var milestones = new Milestones(rows, told::add, new JdbcTransactionManager(database), clock);
        progress = new ProgressService(rows, practice, contacts, milestones, clock);
        ada = TestAccounts.add(jdbc, "ada@example.org");
    }

    @Test
    void a_lesson_is_done_when_all_its_rules_hold() {
        read(CHOOSE);
        assertThat(progress.standing(ada, COURSE).of(CHOOSE)).isEqualTo(new LessonProgress.Opened());

        practice.answered.add(WHICH);

        assertThat(progress.standing(ada, COURSE).of(CHOOSE)).isEqualTo(new LessonProgress.Done(NOW));
    }

    @Test
    void once_done_stays_done() {
        read(CHOOSE);
        practice.answered.add(WHICH);
        progress.standing(ada, COURSE);

        practice.answered.clear();

        assertThat(progress.standing(ada, COURSE).done()).containsExactly(CHOOSE.id());
    }

    @Test
    void opening_is_not_reading() {
        progress.opened(ada, COURSE, WHY);

        assertThat(progress.standing(ada, COURSE).of(WHY)).isEqualTo(new LessonProgress.Opened());
        assertThat(progress.rules(ada, COURSE, WHY)).containsExactly(new RuleStanding(new DoneRule.Read(), false));
    }

    @Test
    void each_rule_tells_whether_it_holds() {
        read(WRITE);
        practice.answered.add(MY_ASK);

        assertThat(progress.rules(ada, COURSE, WRITE))
                .extracting(RuleStanding::holds)
                .containsExactly(true, true, false);
        assertThat(progress.standing(ada, COURSE).of(WRITE)).isEqualTo(new LessonProgress.AwaitsAct(Act.ASKED));
    }

    @Test
    void an_act_recorded_in_the_tracker_counts() {
        read(WRITE);
        practice.answered.add(MY_ASK);

        record(contacts.add(ada, "Priya"), Stage.ASKED);

        assertThat(progress.standing(ada, COURSE).isDone(WRITE)).isTrue();
    }

    @Test
    void an_act_rehearsed_with_the_practice_person_counts() {
        read(MEET);

        record(contacts.practicePerson(ada), Stage.MET);

        assertThat(progress.standing(ada, COURSE).isDone(MEET)).isTrue();
    }

    @Test
    void an_act_that_was_corrected_does_not_count() {
        read(MEET);
        var priya = contacts.add(ada, "Priya");
        record(priya, Stage.MET);

        contacts.correct(priya.id(), Stage.MET);

        assertThat(progress.standing(ada, COURSE).of(MEET)).isEqualTo(new LessonProgress.AwaitsAct(Act.MET));
    }

    @Test
    void rehearsals_complete_the_course_but_do_not_graduate() {
        finishEveryLesson();
        record(contacts.practicePerson(ada), Stage.MET, Stage.THANKED);

        var standing = progress.standing(ada, COURSE);

        assertThat(standing.reached(Milestone.COMPLETED)).contains(NOW);
        assertThat(standing.has(Milestone.GRADUATED)).isFalse();
    }

    @Test
    void one_real_meeting_held_and_thanked_graduates() {
        finishEveryLesson();
        var priya = contacts.add(ada, "Priya");
        record(priya, Stage.MET);
        assertThat(progress.standing(ada, COURSE).has(Milestone.GRADUATED)).isFalse();

        record(priya, Stage.THANKED);

        assertThat(progress.standing(ada, COURSE).reached(Milestone.GRADUATED)).contains(NOW);
    }

    @Test
    void a_milestone_is_told_of_when_somebody_first_asks_and_never_again() {
        finishEveryLesson();
        assertThat(told).isEmpty();

        progress.standing(ada, COURSE);
        progress.standing(ada, COURSE);
        assertThat(told).containsExactly(new MilestoneReached(ada, COURSE.id(), Milestone.COMPLETED, NOW));

        record(contacts.add(ada, "Priya"), Stage.MET, Stage.THANKED);
        progress.standing(ada, COURSE);
        progress.standing(ada, COURSE);
        assertThat(told).hasSize(2).contains(new MilestoneReached(ada, COURSE.id(), Milestone.GRADUATED, NOW));
    }

    @Test
    void graduation_is_shown_until_it_was_seen() {
        finishEveryLesson();
        record(contacts.add(ada, "Priya"), Stage.MET, Stage.THANKED);
        assertThat(next()).isEqualTo(new Next.Graduate());

        progress.graduationSeen(ada, COURSE);

        assertThat(next()).isEqualTo(new Next.Tracker(List.of()));
    }

    @Test
    void the_place_in_a_lesson_is_kept_within_its_bounds() {
        assertThat(progress.position(ada, COURSE, WHY)).isZero();
        progress.opened(ada, COURSE, WHY);

        progress.keepPosition(ada, COURSE, WHY, 0.4);
        assertThat(progress.position(ada, COURSE, WHY)).isEqualTo(0.4);

        progress.keepPosition(ada, COURSE, WHY, 7);
        assertThat(progress.position(ada, COURSE, WHY)).isEqualTo(1);
    }

    @Test
    void opening_again_keeps_place_and_reading() {
        read(WHY);
        progress.keepPosition(ada, COURSE, WHY, 0.7);

        progress.opened(ada, COURSE, WHY);

        assertThat(progress.position(ada, COURSE, WHY)).isEqualTo(0.7);
        assertThat(progress.standing(ada, COURSE).isDone(WHY)).isTrue();
    }

    @Test
    void another_account_is_at_its_own_place() {
        var ben = TestAccounts.add(jdbc, "ben@example.org");
        read(WHY);

        assertThat(progress.standing(ben, COURSE).isNew()).isTrue();
        assertThat(progress.position(ben, COURSE, WHY)).isZero();
    }

    private Next next() {
        return progress.outlook(ada, progress.standing(ada, COURSE), TODAY).next();
    }

    private void finishEveryLesson() {
        Stream.of(WHY, CHOOSE, WRITE, MEET, END).forEach(this::read);
        practice.answered.add(WHICH);
        practice.answered.add(MY_ASK);
        record(contacts.practicePerson(ada), Stage.ASKED, Stage.MET);
    }

    private void read(Lesson lesson) {
        progress.opened(ada, COURSE, lesson);
        progress.read(ada, COURSE, lesson);
    }

    private void record(Person person, Stage... stages) {
        for (var stage : stages) {
            contacts.record(ada, person.id(), stage, TODAY, null);
        }
    }
}
