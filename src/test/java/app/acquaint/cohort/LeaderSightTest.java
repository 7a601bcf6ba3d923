package app.acquaint.cohort;

import static app.acquaint.cohort.SightHouse.ASK;
import static app.acquaint.cohort.SightHouse.COURSE;
import static app.acquaint.cohort.SightHouse.MEET;
import static app.acquaint.cohort.SightHouse.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.common.AccountId;
import app.acquaint.common.NotFoundException;
import app.acquaint.contact.ActCounts.Acts;
import app.acquaint.progress.Glance;
import app.acquaint.testkit.Engine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class LeaderSightTest {

    @Parameter
    Engine engine;

    private SightHouse house;
    private AccountId lea;
    private AccountId ada;

    @BeforeEach
    void aLeaderAndALearner() {
        house = new SightHouse(engine);
        lea = house.leader("Lea", "Europe/Berlin");
        ada = house.learnerOf(lea, "Ada");
    }

    @Test
    void both_sides_see_the_very_same_lines() {
        var max = house.leader("Max", "Asia/Tokyo");
        var ben = house.learnerOf(lea, "Ben");
        house.bonds.bind(max, ada, NOW.minusSeconds(60));
        house.bonds.bind(max, lea, NOW.minusSeconds(60));
        house.underWay(ada, MEET, NOW.minus(Duration.ofDays(20)));
        house.completed(ben, NOW.minusSeconds(90));
        house.assign(lea, new Assignee.Person(ada), LocalDate.of(2026, 11, 1));
        house.assign(max, new Assignee.Person(lea), LocalDate.of(2026, 12, 1));
        house.acts.put(ada, new Acts(3, 2, 1));
        house.counts.set(ada, max, true);
        var compared = 0;

        for (var leader : new AccountId[] {lea, max}) {
            for (var line : house.sight.of(leader, COURSE)) {
                var mirrored = house.sight.ofLearner(line.learner(), COURSE).stream()
                        .filter(one -> one.bond().leader().equals(leader))
                        .toList();
                assertThat(mirrored)
                        .singleElement()
                        .satisfies(one -> assertThat(one.line()).isEqualTo(line));
                assertThat(house.sight.line(leader, line.learner(), COURSE)).isEqualTo(line);
                compared++;
            }
        }
        assertThat(compared).isEqualTo(4);
    }

    @Test
    void thirteen_quiet_days_are_a_pause_and_fourteen_are_stuck() {
        house.underWay(ada, ASK, NOW.minus(Duration.ofDays(13)));
        assertThat(line().standing()).isEqualTo(new LearnerStanding.AtStep(ASK));

        house.underWay(ada, ASK, NOW.minus(Duration.ofDays(14)));
        assertThat(line().standing()).isEqualTo(new LearnerStanding.Stuck(ASK, LocalDate.of(2026, 11, 9)));
        assertThat(line().isLate()).isTrue();
    }

    @Test
    void writing_counts_as_being_here() {
        house.underWay(ada, ASK, NOW.minus(Duration.ofDays(30)));
        house.saved.put(ada, NOW.minus(Duration.ofDays(2)));

        assertThat(line().standing()).isEqualTo(new LearnerStanding.AtStep(ASK));
        assertThat(line().lastHere()).contains(LocalDate.of(2026, 11, 21));
    }

    @Test
    void days_are_the_learners_wherever_the_leader_is() {
        var kiri = house.leader("Kiri", "Pacific/Auckland");
        var lou = house.learner("Lou", "America/Los_Angeles");
        house.bonds.bind(kiri, lou, NOW.minusSeconds(60));
        house.assign(kiri, new Assignee.Person(lou), LocalDate.of(2026, 11, 22));
        house.underWay(lou, ASK, Instant.parse("2026-11-22T06:30:00Z"));

        // the 23rd in Auckland and in UTC, still the 22nd in Los Angeles
        house.turnClockTo(Instant.parse("2026-11-23T07:30:00Z"));
        var before = house.sight.line(kiri, lou, COURSE);
        house.turnClockTo(Instant.parse("2026-11-23T08:30:00Z"));
        var after = house.sight.line(kiri, lou, COURSE);

        assertThat(before.lastHere()).contains(LocalDate.of(2026, 11, 21));
        assertThat(before.overdue()).isFalse();
        assertThat(after.overdue()).isTrue();
    }

    @Test
    void what_is_completed_is_never_overdue_and_a_graduate_with_lessons_left_may_be() {
        house.assign(lea, new Assignee.Person(ada), LocalDate.of(2026, 11, 1));
        house.completed(ada, NOW);
        assertThat(line().overdue()).isFalse();
        assertThat(line().standing()).isEqualTo(new LearnerStanding.Completed(LocalDate.of(2026, 11, 23)));

        house.glances.put(
                ada,
                new Glance(Optional.of(NOW), Optional.of(MEET), Optional.empty(), Optional.of(NOW), Optional.of(NOW)));
        assertThat(line().standing()).isEqualTo(new LearnerStanding.Graduated(LocalDate.of(2026, 11, 23)));
        assertThat(line().overdue()).isTrue();
        assertThat(line().isStuck()).isFalse();
    }

    @Test
    void the_direct_due_day_counts_and_else_the_earliest_of_the_cohorts() {
        var ben = house.learnerOf(lea, "Ben");
        var spring = house.cohort(lea, "Spring", ada, ben);
        var autumn = house.cohort(lea, "Autumn", ada, ben);
        house.assign(lea, new Assignee.Group(spring), LocalDate.of(2026, 12, 24));
        house.assign(lea, new Assignee.Group(autumn), LocalDate.of(2026, 12, 1));
        house.assign(lea, new Assignee.Person(ada), LocalDate.of(2027, 1, 15));

        assertThat(line().due()).contains(LocalDate.of(2027, 1, 15));
        assertThat(house.sight.line(lea, ben, COURSE).due()).contains(LocalDate.of(2026, 12, 1));
    }

    @Test
    void counts_stay_off_until_the_learner_switches_them_on_for_this_leader() {
        var max = house.leader("Max", "UTC");
        house.bonds.bind(max, ada, NOW.minusSeconds(60));
        house.acts.put(ada, new Acts(3, 2, 1));
        assertThat(line().counts()).isEmpty();

        house.counts.set(ada, lea, true);
        assertThat(line().counts()).contains(new Acts(3, 2, 1));
        assertThat(house.sight.line(max, ada, COURSE).counts()).isEmpty();

        house.counts.set(ada, lea, false);
        assertThat(line().counts()).isEmpty();
    }

    @Test
    void whoever_leaves_and_comes_back_begins_with_counts_off() {
        house.counts.set(ada, lea, true);
        house.bonds.leave(ada, lea);
        house.turnClockTo(NOW.plusSeconds(60));
        house.bonds.bind(lea, ada, NOW.plusSeconds(30));

        assertThat(line().counts()).isEmpty();
    }

    @Test
    void nothing_is_seen_without_a_bond_and_nothing_any_more_once_it_ends() {
        var stranger = house.learner("Stranger", "UTC");
        assertThatThrownBy(() -> house.sight.line(lea, stranger, COURSE)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> house.counts.set(stranger, lea, true)).isInstanceOf(NotFoundException.class);
        assertThat(line().name()).isEqualTo("Ada");

        house.bonds.leave(ada, lea);

        assertThatThrownBy(this::line).isInstanceOf(NotFoundException.class);
        assertThat(house.sight.of(lea, COURSE)).isEmpty();
        assertThat(house.sight.ofLearner(ada, COURSE)).isEmpty();
    }

    @Test
    void only_leaders_may_ask() {
        assertThatThrownBy(() -> house.sight.of(ada, COURSE)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> house.sight.line(ada, lea, COURSE)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> house.sight.groups(ada)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> house.looks.at(ada, COURSE)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> house.figures.of(ada, COURSE, Optional.empty()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void groups_hold_only_whom_the_leader_sees() {
        var gone = house.learner("Gone", "UTC");
        house.cohort(lea, "Spring", ada, gone);
        house.cohort(lea, "Empty");
        house.cohort(house.leader("Max", "UTC"), "Not mine", ada);

        assertThat(house.sight.groups(lea))
                .extracting(group -> group.name() + group.members())
                .containsExactly("Empty[]", "Spring[" + ada + "]");
    }

    private LearnerLine line() {
        return house.sight.line(lea, ada, COURSE);
    }
}
