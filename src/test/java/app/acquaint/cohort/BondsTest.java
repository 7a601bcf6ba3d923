package app.acquaint.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.account.Role;
import app.acquaint.cohort.Bond.Origin;
import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import app.acquaint.common.NotFoundException;
import app.acquaint.practice.spi.Leaders.Led;
import app.acquaint.testkit.Engine;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class BondsTest {

    @Parameter
    Engine engine;

    private LeadersHouse house;
    private AccountId vera;
    private AccountId omar;
    private AccountId anna;

    @BeforeEach
    void prepare() {
        house = new LeadersHouse(engine);
        vera = house.leader("Vera");
        omar = house.leader("Omar");
        anna = house.learner("Anna");
    }

    @Test
    void whoever_follows_an_invitation_is_seen_by_who_made_it_and_by_nobody_else() {
        house.invited(vera, anna);

        assertThat(house.bonds.ofLeader(vera)).singleElement().satisfies(bond -> {
            assertThat(bond.learner()).isEqualTo(anna);
            assertThat(bond.origin()).isEqualTo(Origin.INVITED);
        });
        assertThat(house.bonds.ofLearner(anna)).extracting(Bond::leader).containsExactly(vera);
        assertThat(house.bonds.exists(vera, anna)).isTrue();
        assertThat(house.bonds.exists(omar, anna)).isFalse();
        assertThat(house.bonds.exists(anna, vera)).isFalse();
        assertThat(house.bonds.ofLeader(omar)).isEmpty();
    }

    @Test
    void a_bond_of_several_ways_is_one_with_the_weightiest_origin_and_the_earliest_day() {
        var cohort = house.cohorts.create(vera, new CohortName("Spring"));
        house.requests.ask(vera, new EmailAddress("anna@example.org"));
        house.requests.accept(anna, vera);
        var first = house.bonds.ofLeader(vera).getFirst().since();
        house.pass(Duration.ofDays(2));
        house.cohorts.add(vera, cohort, anna);

        assertThat(house.bonds.ofLeader(vera)).containsExactly(new Bond(vera, anna, Origin.AGREED, first));
    }

    @Test
    void leaving_ends_sight_at_once_takes_out_of_the_cohorts_and_hides_the_counts() {
        var cohort = house.cohorts.create(vera, new CohortName("Spring"));
        house.invited(vera, anna, cohort);
        house.invited(omar, anna);
        showCounts(anna, vera);
        showCounts(anna, omar);
        house.assign(vera, "Because", new Assignee.Person(anna), new Assignee.Group(cohort));
        var flushed = house.flushes.get();

        house.bonds.leave(anna, vera);

        assertThat(house.flushes.get()).isGreaterThan(flushed);
        assertThat(house.bonds.exists(vera, anna)).isFalse();
        assertThat(house.bonds.ofLearner(anna)).extracting(Bond::leader).containsExactly(omar);
        assertThat(house.cohorts.members(vera, cohort)).isEmpty();
        assertThat(house.assigning.toLearner(anna)).isEmpty();
        assertThat(house.assigning.between(vera, anna)).isEmpty();
        assertThat(counts(vera)).isZero();
        assertThat(counts(omar)).isOne();
        assertThatThrownBy(() -> house.bonds.leave(anna, vera)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void deactivated_people_and_those_who_lead_no_more_have_no_bonds() {
        var ben = house.learner("Ben");
        house.invited(vera, anna);
        house.invited(vera, ben);
        house.invited(omar, anna);

        house.deactivate(ben);
        assertThat(house.bonds.ofLeader(vera)).extracting(Bond::learner).containsExactly(anna);
        house.deactivate(vera);
        assertThat(house.bonds.ofLeader(vera)).isEmpty();
        assertThat(house.bonds.ofLearner(anna)).extracting(Bond::leader).containsExactly(omar);
        house.takeRole(omar, Role.LEADER);
        assertThat(house.bonds.ofLearner(anna)).isEmpty();
        assertThat(house.bonds.exists(omar, anna)).isFalse();
    }

    @Test
    void nobody_leads_themselves_not_even_through_a_cohort_they_are_in() {
        var cohort = house.cohorts.create(vera, new CohortName("Spring"));
        house.invited(vera, omar, cohort);
        house.invitations.link(vera, 1, Period.ofDays(7), new IntoCohort.Existing(cohort));
        house.accept(vera, vera);
        house.handOvers.handOver(house.account("Olga", Role.ORGANISER), cohort, omar);

        assertThat(house.bonds.exists(vera, vera)).isFalse();
        assertThat(house.bonds.exists(omar, omar)).isFalse();
        assertThat(house.bonds.ofLeader(omar)).isEmpty();
    }

    @Test
    void a_request_becomes_a_bond_only_when_the_learner_agrees() {
        house.requests.ask(vera, new EmailAddress("ANNA@example.org"));

        assertThat(house.bonds.exists(vera, anna)).isFalse();
        assertThat(house.requests.open(anna)).extracting(BondRequest::name).containsExactly("Vera");
        assertThat(house.requests.open(omar)).isEmpty();
        house.requests.accept(anna, vera);
        assertThat(house.bonds.ofLearner(anna)).extracting(Bond::origin).containsExactly(Origin.AGREED);
        assertThat(house.requests.open(anna)).isEmpty();
        assertThatThrownBy(() -> house.requests.accept(anna, omar)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void an_address_without_an_account_ones_own_and_one_asked_before_answer_alike() {
        house.requests.ask(vera, new EmailAddress("nobody@example.org"));
        house.requests.ask(vera, new EmailAddress("vera@example.org"));
        house.requests.ask(vera, new EmailAddress("anna@example.org"));
        house.requests.ask(vera, new EmailAddress("anna@example.org"));

        assertThat(house.requests.open(anna)).hasSize(1);
        assertThat(house.requests.open(vera)).isEmpty();
    }

    @Test
    void whoever_was_declined_is_not_heard_again_for_thirty_days() {
        var anna = new EmailAddress("anna@example.org");
        house.requests.ask(vera, anna);
        house.requests.decline(this.anna, vera);
        house.requests.ask(vera, anna);
        assertThat(house.requests.open(this.anna)).isEmpty();
        assertThatThrownBy(() -> house.requests.accept(this.anna, vera)).isInstanceOf(NotFoundException.class);

        house.pass(Duration.ofDays(31));
        house.requests.ask(vera, anna);

        assertThat(house.requests.open(this.anna)).hasSize(1);
    }

    @Test
    void requests_are_limited_whether_or_not_there_is_an_account() {
        for (int i = 0; i < BondRequests.MOST; i++) {
            house.requests.ask(vera, new EmailAddress("nobody" + i + "@example.org"));
        }

        assertThatThrownBy(() -> house.requests.ask(vera, new EmailAddress("anna@example.org")))
                .isInstanceOf(DomainException.class)
                .hasMessage("cohort.request.wait");
        house.requests.ask(omar, new EmailAddress("anna@example.org"));
        house.pass(Duration.ofMinutes(15));
        house.requests.ask(vera, new EmailAddress("anna@example.org"));
        assertThat(house.requests.open(anna)).hasSize(2);
    }

    @Test
    void only_leaders_ask_and_requests_of_former_leaders_are_gone() {
        assertThatThrownBy(() -> house.requests.ask(anna, new EmailAddress("vera@example.org")))
                .isInstanceOf(NotFoundException.class);
        house.requests.ask(vera, new EmailAddress("anna@example.org"));

        house.deactivate(vera);

        assertThat(house.requests.open(anna)).isEmpty();
        assertThatThrownBy(() -> house.requests.accept(anna, vera)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void practice_may_share_with_those_who_lead_by_name() {
        house.invited(vera, anna);
        house.invited(omar, anna);
        var leaders = new LearnersLeaders(new BondRepository(house.jdbc), house.accounts);

        assertThat(leaders.of(anna)).extracting("name").containsExactly("Omar", "Vera");
        assertThat(leaders.led(List.of(vera), List.of(anna))).containsExactly(new Led(vera, anna));
        house.bonds.leave(anna, vera);
        assertThat(leaders.led(List.of(vera), List.of(anna))).isEmpty();
        assertThat(leaders.of(anna)).extracting("name").containsExactly("Omar");
    }

    @Test
    void practice_asks_about_many_leaders_and_learners_at_once() {
        var ben = house.learner("Ben");
        house.invited(vera, anna);
        house.invited(omar, ben);
        var leaders = new LearnersLeaders(new BondRepository(house.jdbc), house.accounts);

        var asked = house.database.during(() -> assertThat(
                        leaders.led(List.of(vera, omar, anna), List.of(anna, ben, AccountId.next())))
                .containsExactlyInAnyOrder(new Led(vera, anna), new Led(omar, ben)));

        assertThat(asked).isEqualTo(1);
        assertThat(leaders.led(List.of(vera), List.of())).isEmpty();
        assertThat(leaders.led(List.of(), List.of(anna))).isEmpty();
    }

    private void showCounts(AccountId learner, AccountId leader) {
        house.jdbc
                .sql("insert into counts_shown (learner_id, leader_id, since) values (?, ?, current_timestamp)")
                .params(learner.value(), leader.value())
                .update();
    }

    private int counts(AccountId leader) {
        return house.jdbc
                .sql("select count(*) from counts_shown where leader_id = ?")
                .param(leader.value())
                .query(Integer.class)
                .single();
    }
}
