package app.acquaint.practice;

import static app.acquaint.practice.WritingHouse.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.acquaint.account.Account;
import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import app.acquaint.common.ExerciseId;
import app.acquaint.common.NotFoundException;
import app.acquaint.testkit.Engine;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class OverruledPointsTest {

    private static final Account ORGANISER = reader(Role.ORGANISER);

    @Parameter
    Engine engine;

    private WritingHouse house;
    private OverruledPoints points;

    @BeforeEach
    void nobodyWroteYet() {
        house = new WritingHouse(engine, () -> {});
        points = new OverruledPoints(DraftCourse.catalog(), house.overruleRepository);
    }

    @Test
    void a_point_is_told_when_five_people_keep_theirs_and_not_before() {
        people(4, "availability");
        house.writings.save(key(house.account(), null), 0, "Hi", true);
        assertThat(points.seenBy(ORGANISER)).isEmpty();

        people(1, "availability");

        assertThat(points.seenBy(ORGANISER))
                .extracting(OverruledPoint::criterion, OverruledPoint::people, OverruledPoint::writers)
                .containsExactly(tuple("availability", 5, 6));
    }

    @Test
    void one_person_counts_once_however_many_drafts() {
        people(4, "brief");
        var one = house.account();
        for (var person : new WritingKey[] {key(one, null), key(one, house.person(one)), key(one, house.person(one))}) {
            keepMine(person, "window");
        }

        assertThat(points.seenBy(ORGANISER)).isEmpty();
    }

    @Test
    void drafts_of_all_exercises_of_a_rubric_count_together_and_most_people_come_first() {
        people(5, "brief");
        people(3, "window");
        for (int i = 0; i < 3; i++) {
            var owner = house.account();
            var ask = key(owner, null);
            keepMine(new WritingKey(owner, ask.course(), new ExerciseId("my-story"), null), "window");
        }

        assertThat(points.seenBy(ORGANISER))
                .extracting(OverruledPoint::criterion, OverruledPoint::people)
                .containsExactly(tuple("window", 6), tuple("brief", 5));
    }

    @Test
    void a_criterion_that_the_rubric_has_no_more_is_passed_over() {
        people(5, "gone-since");

        assertThat(points.seenBy(ORGANISER)).isEmpty();
    }

    @Test
    void nobody_else_sees_it() {
        people(5, "brief");

        assertThatThrownBy(() -> points.seenBy(reader(Role.LEARNER))).isInstanceOf(NotFoundException.class);
    }

    private void people(int many, String criterion) {
        for (int i = 0; i < many; i++) {
            keepMine(key(house.account(), null), criterion);
        }
    }

    private void keepMine(WritingKey key, String criterion) {
        house.writings.save(key, 0, "Hi", true);
        house.overrules.keep(key, criterion, true);
    }

    private static Account reader(Role role) {
        return new Account(
                AccountId.next(),
                "Sample Reader",
                new EmailAddress("sample@example.org"),
                ZoneOffset.UTC,
                Locale.ENGLISH,
                EnumSet.of(role));
    }
}
