package app.acquaint.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.acquaint.account.Role;
import app.acquaint.cohort.AssignmentChange.What;
import app.acquaint.common.AccountId;
import app.acquaint.common.CohortId;
import app.acquaint.common.NotFoundException;
import app.acquaint.testkit.Engine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What both read of assignments that are over, in whatever way they ended. */
@ParameterizedClass
@EnumSource(Engine.class)
class AssignmentHistoriesTest {

    @Parameter
    Engine engine;

    private LeadersHouse house;
    private AccountId vera;
    private AccountId omar;
    private AccountId anna;
    private CohortId spring;

    @BeforeEach
    void prepare() {
        house = new LeadersHouse(engine);
        vera = house.leader("Vera");
        omar = house.leader("Omar");
        anna = house.learner("Anna");
        spring = house.cohorts.create(vera, new CohortName("Spring"));
    }

    @Test
    void however_much_is_assigned_it_is_asked_as_often() {
        house.invited(vera, anna, spring);
        house.assign(vera, "Because", new Assignee.Person(anna), new Assignee.Group(spring));
        withdraw(new Assignee.Group(spring));
        var few = asked();
        for (var at = 0; at < 12; at++) {
            var learner = house.learner("Learner" + at);
            house.invited(vera, learner, spring);
            house.assign(vera, "Because " + at, new Assignee.Person(learner), new Assignee.Group(spring));
            withdraw(new Assignee.Group(spring));
        }

        assertThat(asked()).isEqualTo(few);
        assertThat(house.histories.ofStanding(vera)).hasSize(13);
        assertThat(house.histories.endedBy(vera)).hasSize(13);
        assertThat(house.histories.endedFor(anna)).hasSize(13);
    }

    @Test
    void nobody_reads_the_history_of_what_is_assigned_by_and_to_others() {
        house.invited(vera, anna);
        house.assign(vera, "Because", new Assignee.Person(anna));

        for (var other : List.of(omar, house.learner("Ben"))) {
            assertThat(house.histories.ofStanding(other)).isEmpty();
            assertThat(house.histories.endedFor(other)).isEmpty();
        }
        withdraw(new Assignee.Person(anna));
        assertThat(house.histories.endedBy(omar)).isEmpty();
        assertThat(house.histories.endedFor(house.learner("Carl"))).isEmpty();
        assertThatThrownBy(() -> house.histories.endedBy(anna)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_learner_who_left_reads_on_what_was_assigned_by_whom_and_how_it_ended() {
        house.invited(vera, anna);
        house.assign(vera, "Because", new Assignee.Person(anna));
        house.pass(Duration.ofDays(2));

        house.bonds.leave(anna, vera);

        assertThat(house.histories.endedFor(anna)).singleElement().satisfies(one -> {
            assertThat(one.leader()).isEqualTo(vera);
            assertThat(one.terms().reason()).isEqualTo("Because");
            assertThat(one.how()).isEqualTo(What.PARTED);
            assertThat(one.history()).extracting(AssignmentChange::what).containsExactly(What.PARTED, What.ASSIGNED);
            assertThat(Duration.between(one.history().getLast().at(), one.endedAt()))
                    .isEqualTo(Duration.ofDays(2));
        });
    }

    @Test
    void a_leader_who_is_left_keeps_their_own_words_and_when_it_ended_and_not_whom_they_were_for() {
        house.invited(vera, anna);
        house.assign(vera, "Because", new Assignee.Person(anna));
        house.bonds.leave(anna, vera);

        assertThat(house.histories.endedBy(vera)).singleElement().satisfies(one -> {
            assertThat(one.learner()).isEmpty();
            assertThat(one.cohort()).isEmpty();
            assertThat(one.terms()).isEqualTo(house.terms("Because"));
            assertThat(one.how()).isEqualTo(What.PARTED);
        });
        assertThat(house.histories.endedBy(vera).toString()).doesNotContain(anna.toString());

        house.invited(vera, anna);
        assertThat(house.histories.endedBy(vera))
                .extracting(EndedAssignment::learner)
                .containsExactly(Optional.of(anna));
    }

    @Test
    void handed_over_it_is_told_to_members_and_to_the_leader_before_by_the_name_that_they_knew() {
        house.invited(vera, anna, spring);
        house.assign(vera, "Because", new Assignee.Group(spring));
        house.pass(Duration.ofDays(1));
        handOver();
        house.cohorts.rename(omar, spring, 2, new CohortName("Without Vera"));
        house.pass(Duration.ofDays(1));
        var ben = house.learner("Ben");
        house.invited(omar, ben, spring);
        house.assign(omar, "From Omar", new Assignee.Group(spring));

        assertThat(house.histories.endedBy(vera)).singleElement().satisfies(one -> {
            assertThat(one.cohort()).isEqualTo("Spring");
            assertThat(one.terms().reason()).isEqualTo("Because");
            assertThat(one.how()).isEqualTo(What.HANDED_OVER);
        });
        assertThat(house.histories.endedFor(anna))
                .extracting(EndedAssignment::leader, EndedAssignment::how)
                .containsExactly(tuple(vera, What.HANDED_OVER));
        assertThat(house.histories.endedFor(ben)).isEmpty();
        assertThat(house.histories.endedBy(omar)).isEmpty();
        assertThat(house.histories.ofStanding(omar)).hasSize(1);

        house.pass(Duration.ofDays(1));
        house.cohorts.remove(omar, spring, anna);
        assertThat(house.histories.endedFor(anna))
                .extracting(EndedAssignment::leader, EndedAssignment::how)
                .containsExactly(tuple(omar, What.LEFT), tuple(vera, What.HANDED_OVER));
    }

    @Test
    void out_of_a_cohort_one_reads_what_was_assigned_to_it_until_then_and_nothing_later() {
        house.invited(vera, anna, spring);
        house.assign(vera, "Because", new Assignee.Group(spring));
        house.pass(Duration.ofDays(1));
        house.bonds.leave(anna, vera);
        house.pass(Duration.ofDays(1));
        var id = house.only(vera).id();
        house.assigning.change(vera, id, 1, house.terms("For the others"));
        house.assigning.withdraw(vera, id, 2);
        house.assign(vera, "Once more for the others", new Assignee.Group(spring));

        assertThat(house.histories.endedFor(anna)).singleElement().satisfies(one -> {
            assertThat(one.terms().reason()).isEqualTo("Because");
            assertThat(one.history()).extracting(AssignmentChange::what).containsExactly(What.LEFT, What.ASSIGNED);
        });
    }

    @Test
    void back_in_the_cohort_what_stands_is_not_over_and_what_ended_before_is_not_theirs_twice() {
        house.invited(vera, anna);
        house.cohorts.add(vera, spring, anna);
        house.assign(vera, "Because", new Assignee.Group(spring));
        for (var stay = 0; stay < 2; stay++) {
            house.pass(Duration.ofDays(1));
            house.cohorts.remove(vera, spring, anna);
            assertThat(house.histories.endedFor(anna))
                    .extracting(EndedAssignment::how)
                    .containsExactly(What.LEFT);
            house.pass(Duration.ofDays(1));
            house.cohorts.add(vera, spring, anna);
            assertThat(house.histories.endedFor(anna)).isEmpty();
        }

        withdraw(new Assignee.Group(spring));

        assertThat(house.histories.endedFor(anna))
                .extracting(EndedAssignment::how)
                .containsExactly(What.WITHDRAWN);
    }

    @Test
    void what_was_taken_back_before_somebody_came_was_never_theirs() {
        house.invited(vera, anna);
        house.assign(vera, "Because", new Assignee.Group(spring));
        withdraw(new Assignee.Group(spring));
        house.pass(Duration.ofDays(1));

        house.cohorts.add(vera, spring, anna);

        assertThat(house.histories.endedFor(anna)).isEmpty();
    }

    @Test
    void both_take_along_what_is_over() {
        house.invited(vera, anna);
        house.assign(vera, "Because", new Assignee.Person(anna));
        house.bonds.leave(anna, vera);

        assertThat(house.data.export(anna).get(CohortData.LEADERS)).contains("Because", "Vera", "PARTED");
        assertThat(house.data.export(vera).get(CohortData.LEADING))
                .contains("Because", "PARTED")
                .doesNotContain("Anna", anna.toString());
    }

    private void handOver() {
        house.handOvers.handOver(house.account("Olga", Role.ORGANISER), spring, omar);
    }

    private void withdraw(Assignee to) {
        house.assigning.byLeader(vera).stream()
                .filter(one -> one.to().equals(to))
                .forEach(one -> house.assigning.withdraw(vera, one.id(), one.version()));
    }

    /** Statements for each list. */
    private List<Integer> asked() {
        return IntStream.of(
                        house.database.during(() -> house.histories.ofStanding(vera)),
                        house.database.during(() -> house.histories.endedBy(vera)),
                        house.database.during(() -> house.histories.endedFor(anna)))
                .boxed()
                .toList();
    }
}
