package app.acquaint.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.account.InvitationTerms;
import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import app.acquaint.common.InvitationId;
import app.acquaint.common.NotFoundException;
import app.acquaint.testkit.Engine;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class LeaderInvitationsTest {

    private static final Period WEEK = Period.ofDays(7);
    private static final IntoCohort NONE = new IntoCohort.None();

    @Parameter
    Engine engine;

    private LeadersHouse house;
    private AccountId vera;
    private AccountId omar;

    @BeforeEach
    void prepare() {
        house = new LeadersHouse(engine);
        vera = house.leader("Vera");
        omar = house.leader("Omar");
    }

    @Test
    void a_link_for_several_leads_into_a_cohort_made_with_it() {
        var link = house.invitations.link(vera, 30, WEEK, new IntoCohort.Made(new CohortName("Spring")));
        var anna = house.learner("Anna");
        house.accept(vera, anna);

        assertThat(link.to()).isEmpty();
        assertThat(house.invitations.open(vera)).singleElement().satisfies(one -> {
            assertThat(one.cohort()).contains("Spring");
            assertThat(one.invitation().mostUses()).isEqualTo(30);
        });
        var spring = house.cohorts.all(vera).getFirst();
        assertThat(house.cohorts.members(vera, spring.id())).extracting("name").containsExactly("Anna");
        assertThat(house.bonds.exists(vera, anna)).isTrue();
    }

    @Test
    void each_pasted_address_gets_an_invitation_of_its_own_for_one_use() {
        var links =
                house.invitations.each(vera, "ben@example.org\nAnna <anna@example.org>\nBEN@example.org", WEEK, NONE);

        assertThat(links)
                .extracting(link -> link.to().map(EmailAddress::value).orElse(""))
                .containsExactly("ben@example.org", "anna@example.org");
        assertThat(links).allMatch(LeaderInvitations.Link::mailed);
        assertThat(house.invitations.open(vera))
                .allSatisfy(one -> assertThat(one.invitation().mostUses()).isOne());
    }

    @Test
    void with_one_line_that_cannot_be_read_nobody_is_invited_and_no_cohort_is_made() {
        assertThatThrownBy(() -> house.invitations.each(
                        vera, "ben@example.org\nnobody", WEEK, new IntoCohort.Made(new CohortName("Spring"))))
                .isInstanceOfSatisfying(UnreadLines.class, reason -> {
                    assertThat(reason.key()).isEqualTo("cohort.invite.unread");
                    assertThat(reason.arguments()).containsExactly(1, "2 “nobody”", 0);
                });
        assertThat(house.invitations.open(vera)).isEmpty();
        assertThat(house.cohorts.all(vera)).isEmpty();
        assertThatThrownBy(() -> house.invitations.each(vera, " \n", WEEK, NONE))
                .hasMessage("cohort.invite.nobody");
        var many = new StringBuilder();
        for (int i = 0; i < 201; i++) {
            many.append("p").append(i).append("@example.org\n");
        }
        assertThatThrownBy(() -> house.invitations.each(vera, many.toString(), WEEK, NONE))
                .hasMessage("cohort.invite.many");
    }

    @Test
    void nobody_invites_into_anothers_cohort_and_only_leaders_invite() {
        var spring = house.cohorts.create(vera, new CohortName("Spring"));
        var anna = house.learner("Anna");

        assertThatThrownBy(() -> house.invitations.link(omar, 1, WEEK, new IntoCohort.Existing(spring)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> house.invitations.link(anna, 1, WEEK, NONE)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> house.invitations.each(anna, "a@example.org", WEEK, NONE))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> house.invitations.open(anna)).isInstanceOf(NotFoundException.class);
        assertThat(house.ways.of(omar)).isEmpty();
    }

    @Test
    void open_invitations_are_renewed_and_taken_back_by_who_made_them() {
        var first = house.invitations.link(vera, 1, WEEK, NONE);
        var id = house.ways.last();

        assertThatThrownBy(() -> house.invitations.renew(omar, id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> house.invitations.revoke(omar, id)).isInstanceOf(NotFoundException.class);
        assertThat(house.invitations.renew(vera, id).link()).isNotEqualTo(first.link());
        house.invitations.revoke(vera, id);
        assertThat(house.invitations.open(vera)).isEmpty();
        assertThatThrownBy(() -> house.invitations.revoke(vera, id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void old_invitations_and_those_made_as_organiser_are_not_listed() {
        var both = house.account("Both", Role.LEADER, Role.ORGANISER);
        house.ways.invite(both, new InvitationTerms(Set.of(Role.LEADER), Optional.empty(), 1, WEEK));
        assertThat(house.invitations.open(both)).isEmpty();
        house.invitations.link(vera, 1, WEEK, NONE);

        house.pass(Duration.ofDays(8));

        assertThat(house.invitations.open(vera)).isEmpty();
    }

    @Test
    void an_invitation_that_is_no_leaders_makes_no_bond() {
        var organiser = house.account("Olga", Role.ORGANISER);
        house.ways.invite(organiser, new InvitationTerms(Set.of(Role.LEARNER), Optional.empty(), 1, WEEK));
        var anna = house.learner("Anna");

        house.accept(organiser, anna);

        assertThat(house.bonds.ofLearner(anna)).isEmpty();
    }

    @Test
    void after_a_hand_over_an_old_link_leads_to_who_made_it_and_not_into_the_cohort() {
        var spring = house.cohorts.create(vera, new CohortName("Spring"));
        house.invitations.link(vera, 30, WEEK, new IntoCohort.Existing(spring));
        house.handOvers.handOver(house.account("Olga", Role.ORGANISER), spring, omar);
        var anna = house.learner("Anna");

        house.accept(vera, anna);

        assertThat(house.bonds.ofLearner(anna)).extracting(Bond::leader).containsExactly(vera);
        assertThat(house.cohorts.members(omar, spring)).isEmpty();
        assertThat(house.invitations.open(vera))
                .singleElement()
                .satisfies(one -> assertThat(one.cohort()).isEmpty());
    }

    @Test
    void whoever_is_invited_by_two_links_of_one_leader_comes_once() {
        var anna = house.learner("Anna");
        house.invited(vera, anna);
        house.invited(vera, anna);

        assertThat(house.bonds.ofLearner(anna)).hasSize(1);
    }

    @Test
    void the_invitation_of_nobody_has_no_cohort_row() {
        assertThat(house.invitationRows.find(InvitationId.next())).isEmpty();
    }
}
