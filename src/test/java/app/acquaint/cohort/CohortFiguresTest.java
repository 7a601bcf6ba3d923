package app.acquaint.cohort;

import static app.acquaint.cohort.SightHouse.ASK;
import static app.acquaint.cohort.SightHouse.COURSE;
import static app.acquaint.cohort.SightHouse.MEET;
import static app.acquaint.cohort.SightHouse.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.cohort.GroupFigures.Rung;
import app.acquaint.common.AccountId;
import app.acquaint.common.CohortId;
import app.acquaint.common.NotFoundException;
import app.acquaint.contact.ActCounts.Acts;
import app.acquaint.progress.Glance;
import app.acquaint.testkit.Engine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class CohortFiguresTest {

    @Parameter
    Engine engine;

    private SightHouse house;
    private AccountId lea;
    private final List<AccountId> five = new ArrayList<>();

    @BeforeEach
    void fiveLearners() {
        house = new SightHouse(engine);
        lea = house.leader("Lea", "Europe/Berlin");
        for (var i = 0; i < 5; i++) {
            five.add(house.learnerOf(lea, "Learner " + i));
        }
    }

    @Test
    void there_are_none_for_four_people_and_some_for_five() {
        assertThat(shown().people()).isEqualTo(5);

        house.bonds.leave(five.getFirst(), lea);

        assertThat(house.figures.of(lea, COURSE, Optional.empty())).isEqualTo(new GroupFigures.TooFew(4));
    }

    @Test
    void a_small_cohort_has_none_however_many_people_the_leader_has() {
        var cohort = house.cohort(lea, "Spring", five.get(0), five.get(1));

        assertThat(house.figures.of(lea, COURSE, Optional.of(cohort))).isEqualTo(new GroupFigures.TooFew(2));
    }

    @Test
    void the_funnel_counts_who_came_how_far() {
        house.underWay(five.get(0), ASK, NOW);
        house.underWay(five.get(1), MEET, NOW);
        house.completed(five.get(2), NOW);
        house.glances.put(
                five.get(3),
                new Glance(Optional.of(NOW), Optional.of(MEET), Optional.empty(), Optional.of(NOW), Optional.of(NOW)));

        assertThat(shown().funnel()).extracting(Rung::people).containsExactly(4, 4, 3, 1, 1);
    }

    @Test
    void weeks_tell_where_people_stood_from_when_the_leader_saw_them() {
        var before = NOW.minus(Duration.ofDays(10));
        house.underWay(five.get(0), ASK, before);
        house.completed(five.get(1), before);
        var late = house.learner("Late", "UTC");
        house.bonds.bind(lea, late, NOW.minusSeconds(60));

        var weeks = shown().weeks();

        assertThat(weeks).hasSize(12);
        assertThat(weeks.getLast()).isEqualTo(new GroupFigures.Week(LocalDate.of(2026, 11, 23), 4, 1, 1, 0));
        assertThat(weeks.get(10)).isEqualTo(new GroupFigures.Week(LocalDate.of(2026, 11, 16), 3, 1, 1, 0));
        assertThat(weeks.get(8)).isEqualTo(new GroupFigures.Week(LocalDate.of(2026, 11, 2), 5, 0, 0, 0));
    }

    @Test
    void counts_are_summed_from_five_who_agreed_and_over_them_alone() {
        var sixth = house.learnerOf(lea, "Sixth");
        house.acts.put(sixth, new Acts(100, 100, 100));
        five.forEach(one -> house.acts.put(one, new Acts(1, 2, 3)));
        five.subList(0, 4).forEach(one -> house.counts.set(one, lea, true));
        assertThat(shown().acts()).isEmpty();
        assertThat(shown().agreed()).isEqualTo(4);

        house.counts.set(five.get(4), lea, true);

        assertThat(shown().acts()).contains(new Acts(5, 10, 15));
    }

    @Test
    void another_leaders_cohort_is_not_there() {
        var theirs = house.cohort(house.leader("Max", "UTC"), "Theirs", five.toArray(AccountId[]::new));

        assertThatThrownBy(() -> house.figures.of(lea, COURSE, Optional.of(theirs)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> house.figures.of(lea, COURSE, Optional.of(CohortId.next())))
                .isInstanceOf(NotFoundException.class);
    }

    private GroupFigures.Shown shown() {
        return (GroupFigures.Shown) house.figures.of(lea, COURSE, Optional.empty());
    }
}
