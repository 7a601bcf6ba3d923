package app.acquaint.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.account.Account;
import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import app.acquaint.common.CohortId;
import app.acquaint.common.DomainException;
import app.acquaint.common.NotFoundException;
import app.acquaint.testkit.Engine;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class CohortsTest {

    @Parameter
    Engine engine;

    private LeadersHouse house;
    private AccountId vera;
    private AccountId omar;
    private AccountId olga;
    private AccountId anna;
    private CohortId spring;

    @BeforeEach
    void prepare() {
        house = new LeadersHouse(engine);
        vera = house.leader("Vera");
        omar = house.leader("Omar");
        olga = house.account("Olga", Role.ORGANISER);
        anna = house.learner("Anna");
        spring = house.cohorts.create(vera, new CohortName("  Spring\n2027 "));
    }

    @Test
    void a_cohort_has_a_name_members_by_name_and_a_size_without_those_who_left() {
        var ben = house.learner("Ben");
        house.invited(vera, ben, spring);
        house.invited(vera, anna, spring);

        assertThat(house.cohorts.open(vera, spring)).isEqualTo(new Cohort(spring, "Spring 2027", 2, 1));
        assertThat(house.cohorts.members(vera, spring))
                .extracting(Account::name)
                .containsExactly("Anna", "Ben");
        house.deactivate(ben);
        assertThat(house.cohorts.open(vera, spring).size()).isOne();
    }

    @Test
    void another_leaders_cohort_answers_like_one_that_does_not_exist() {
        house.invited(omar, anna);
        var theirs = new CohortName("Mine now");

        for (var id : new CohortId[] {spring, CohortId.next()}) {
            assertThatThrownBy(() -> house.cohorts.open(omar, id)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> house.cohorts.members(omar, id)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> house.cohorts.rename(omar, id, 1, theirs)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> house.cohorts.add(omar, id, anna)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> house.cohorts.remove(omar, id, anna)).isInstanceOf(NotFoundException.class);
        }
        assertThat(house.cohorts.all(omar)).isEmpty();
        assertThat(house.cohorts.open(vera, spring).name()).isEqualTo("Spring 2027");
    }

    @Test
    void learners_and_organisers_have_no_cohorts() {
        for (var other : new AccountId[] {anna, olga}) {
            assertThatThrownBy(() -> house.cohorts.all(other)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> house.cohorts.create(other, new CohortName("Mine")))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void only_whom_the_leader_sees_already_can_be_taken_in() {
        assertThatThrownBy(() -> house.cohorts.add(vera, spring, anna)).isInstanceOf(NotFoundException.class);
        house.invited(vera, anna);

        house.cohorts.add(vera, spring, anna);
        house.cohorts.add(vera, spring, anna);

        assertThat(house.cohorts.members(vera, spring)).hasSize(1);
    }

    @Test
    void taken_out_somebody_is_seen_only_if_there_is_another_bond() {
        var ben = house.learner("Ben");
        house.invited(vera, anna, spring);
        joinedOnly(ben);

        house.cohorts.remove(vera, spring, anna);
        house.cohorts.remove(vera, spring, ben);

        assertThat(house.bonds.exists(vera, anna)).isTrue();
        assertThat(house.bonds.exists(vera, ben)).isFalse();
        assertThatThrownBy(() -> house.cohorts.remove(vera, spring, ben)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void renamed_in_two_tabs_the_second_hears_of_it_and_changes_nothing() {
        house.cohorts.rename(vera, spring, 1, new CohortName("Autumn"));

        assertThatThrownBy(() -> house.cohorts.rename(vera, spring, 1, new CohortName("Winter")))
                .isInstanceOf(DomainException.class)
                .hasMessage("cohort.name.changed");
        assertThat(house.cohorts.open(vera, spring).name()).isEqualTo("Autumn");
    }

    @Test
    void a_name_is_needed_and_fits() {
        assertThatThrownBy(() -> new CohortName(" \n")).hasMessage("cohort.name.blank");
        assertThatThrownBy(() -> new CohortName("x".repeat(121))).hasMessage("cohort.name.long");
    }

    @Test
    void handed_over_the_new_leader_sees_the_members_and_the_old_one_only_whom_another_bond_shows() {
        var ben = house.learner("Ben");
        house.invited(vera, anna);
        house.cohorts.add(vera, spring, anna);
        joinedOnly(ben);
        house.assign(vera, "Because I wish it", new Assignee.Group(spring));

        house.handOvers.handOver(olga, spring, omar);

        assertThat(house.bonds.ofLeader(omar)).extracting(Bond::learner).containsExactlyInAnyOrder(anna, ben);
        assertThat(house.bonds.ofLeader(vera)).extracting(Bond::learner).containsExactly(anna);
        assertThatThrownBy(() -> house.cohorts.open(vera, spring)).isInstanceOf(NotFoundException.class);
        assertThat(house.assigning.toLearner(anna)).isEmpty();
        assertThat(house.assigning.byLeader(vera)).isEmpty();
        assertThat(house.assigning.byLeader(omar)).isEmpty();
    }

    @Test
    void members_are_told_once_and_those_who_come_later_are_not() {
        house.invited(vera, anna, spring);
        assertThat(house.handOvers.news(anna)).isEmpty();

        house.handOvers.handOver(olga, spring, omar);
        house.pass(Duration.ofMinutes(1));
        var ben = house.learner("Ben");
        house.invited(omar, ben, spring);

        assertThat(house.handOvers.news(anna)).containsExactly(new HandOver(spring, "Spring 2027", "Omar"));
        assertThat(house.handOvers.news(ben)).isEmpty();
        house.handOvers.noted(anna, spring);
        assertThat(house.handOvers.news(anna)).isEmpty();
        assertThatThrownBy(() -> house.handOvers.noted(olga, spring)).isInstanceOf(NotFoundException.class);
        house.pass(Duration.ofMinutes(1));
        house.handOvers.handOver(olga, spring, vera);
        assertThat(house.handOvers.news(anna)).extracting(HandOver::leader).containsExactly("Vera");
    }

    @Test
    void organisers_see_every_cohort_with_leader_and_size_and_those_without_a_leader_first() {
        var autumn = house.cohorts.create(omar, new CohortName("Zest"));
        house.invited(vera, anna, spring);
        house.deactivate(omar);

        assertThat(house.handOvers.all(olga))
                .containsExactly(
                        new LedCohort(autumn, "Zest", Optional.empty(), "Omar", 0),
                        new LedCohort(spring, "Spring 2027", Optional.of(vera), "Vera", 1));
        assertThat(house.handOvers.leaders(olga)).extracting(Account::id).containsExactly(vera);
    }

    @Test
    void nobody_but_organisers_hands_over_and_only_to_leaders() {
        for (var other : new AccountId[] {vera, anna}) {
            assertThatThrownBy(() -> house.handOvers.handOver(other, spring, omar))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> house.handOvers.all(other)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> house.handOvers.leaders(other)).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> house.handOvers.handOver(olga, spring, anna)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> house.handOvers.handOver(olga, CohortId.next(), omar))
                .isInstanceOf(NotFoundException.class);
        assertThat(house.cohorts.open(vera, spring).name()).isEqualTo("Spring 2027");
    }

    private void joinedOnly(AccountId learner) {
        house.jdbc
                .sql("insert into cohort_member (cohort_id, learner_id, joined_at) values (?, ?, current_timestamp)")
                .params(spring.value(), learner.value())
                .update();
    }
}
