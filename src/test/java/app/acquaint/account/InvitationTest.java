package app.acquaint.account;

import static app.acquaint.account.AccountFixture.newcomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.acquaint.account.Invitations.Made;
import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import app.acquaint.common.InvitationId;
import app.acquaint.common.NotFoundException;
import app.acquaint.testkit.Engine;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class InvitationTest {

    private static final String PEER = "192.0.2.1";

    @Parameter
    Engine engine;

    private AccountFixture house;
    private AccountId organiser;
    private AccountId leader;

    @BeforeEach
    void freshHouse() {
        house = new AccountFixture(engine);
        organiser = house.organiser("asha@example.org");
        leader = house.another("lea@example.org", Role.LEADER);
    }

    @Test
    void whoever_follows_an_invitation_has_an_account_with_its_roles_and_it_is_told() {
        var made = house.invitations.invite(organiser, terms(Set.of(Role.LEARNER, Role.LEADER), 1));
        assertThat(made.link().toString()).startsWith("https://acquaint.example.org/join/");
        assertThat(made.mailed()).isFalse();

        var id = house.joining.join(token(made), newcomer("new@example.org"));

        assertThat(house.accounts.find(id).orElseThrow().roles()).containsExactlyInAnyOrder(Role.LEARNER, Role.LEADER);
        assertThat(house.events).containsExactly(new InvitationAccepted(made.id(), organiser, id));
        assertThat(house.joining.look(token(made), PEER)).isEqualTo(new WayIn.UsedUp("Asha Okoro"));
    }

    @Test
    void only_a_hash_of_the_link_is_kept() {
        var made = house.invitations.invite(organiser, terms(Set.of(Role.LEARNER), 1));

        assertThat(house.jdbc
                        .sql("select token_hash from invitation")
                        .query(String.class)
                        .single())
                .isEqualTo(Secrets.hash(token(made)))
                .isNotEqualTo(token(made));
    }

    @Test
    void an_invitation_for_an_address_goes_out_by_mail_where_there_is_a_server() {
        var terms = new InvitationTerms(
                Set.of(Role.LEARNER), Optional.of(new EmailAddress("new@example.org")), 1, Period.ofDays(7));

        var made = house.invitations.invite(leader, terms);

        assertThat(made.mailed()).isTrue();
        assertThat(house.mail.letters())
                .containsExactly(new FakeMail.Letter("invitation", "new@example.org", made.link()));
        house.mail.turnOff();
        assertThat(house.invitations.invite(leader, terms).mailed()).isFalse();
    }

    @Test
    void a_leader_invites_learners_only_and_a_learner_nobody() {
        var learner = house.another("ben@example.org", Role.LEARNER);

        refused("account.invite.roles", () -> house.invitations.invite(leader, terms(Set.of(Role.LEADER), 1)));
        refused("account.invite.roles", () -> house.invitations.invite(organiser, terms(Set.of(), 1)));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> house.invitations.invite(learner, terms(Set.of(Role.LEARNER), 1)));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> house.invitations.of(learner));
        house.invitations.invite(leader, terms(Set.of(Role.LEARNER), 1));
        assertThat(house.invitations.of(leader)).hasSize(1);
        assertThat(house.invitations.of(organiser)).isEmpty();
    }

    @Test
    void terms_have_bounds() {
        var to = Optional.of(new EmailAddress("new@example.org"));
        refused("account.invite.uses", () -> house.invitations.invite(organiser, terms(Set.of(Role.LEARNER), 0)));
        refused("account.invite.uses", () -> house.invitations.invite(organiser, terms(Set.of(Role.LEARNER), 1001)));
        refused(
                "account.invite.once",
                () -> house.invitations.invite(
                        organiser, new InvitationTerms(Set.of(Role.LEARNER), to, 2, Period.ofDays(1))));
        for (var period : new Period[] {Period.ZERO, Period.ofDays(-1), Period.ofDays(366)}) {
            refused(
                    "account.invite.days",
                    () -> house.invitations.invite(
                            organiser, new InvitationTerms(Set.of(Role.LEARNER), Optional.empty(), 1, period)));
        }
    }

    @Test
    void an_old_one_says_so_and_lets_nobody_in() {
        var made = house.invitations.invite(organiser, terms(Set.of(Role.LEARNER), 5));
        house.clock.advance(Duration.ofDays(7));

        assertThat(house.joining.look(token(made), PEER)).isEqualTo(new WayIn.Old("Asha Okoro"));
        refused("account.join.closed", () -> house.joining.join(token(made), newcomer("new@example.org")));
        assertThat(house.accounts.findByEmail(new EmailAddress("new@example.org")))
                .isEmpty();
    }

    @Test
    void one_that_was_taken_back_is_like_one_that_never_was_and_whoever_came_stays() {
        var made = house.invitations.invite(organiser, terms(Set.of(Role.LEARNER), 5));
        var came = house.joining.join(token(made), newcomer("new@example.org"));

        house.invitations.revoke(organiser, made.id());

        assertThat(house.joining.look(token(made), PEER)).isEqualTo(house.joining.look("made-up", PEER));
        refused("account.join.closed", () -> house.joining.join(token(made), newcomer("late@example.org")));
        assertThat(house.accounts.find(came)).isPresent();
    }

    @Test
    void nobody_touches_the_invitation_of_another() {
        var made = house.invitations.invite(organiser, terms(Set.of(Role.LEARNER), 5));

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> house.invitations.revoke(leader, made.id()));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> house.invitations.renew(leader, made.id()));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> house.invitations.revoke(organiser, InvitationId.next()));
        assertThat(house.joining.look(token(made), PEER)).isInstanceOf(WayIn.Open.class);
    }

    @Test
    void a_new_link_replaces_the_lost_one() {
        var made = house.invitations.invite(organiser, terms(Set.of(Role.LEARNER), 5));

        var renewed = house.invitations.renew(organiser, made.id());

        assertThat(renewed.id()).isEqualTo(made.id());
        assertThat(house.joining.look(token(made), PEER)).isInstanceOf(WayIn.Nowhere.class);
        assertThat(house.joining.look(token(renewed), PEER)).isInstanceOf(WayIn.Open.class);
        house.clock.advance(Duration.ofDays(8));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> house.invitations.renew(organiser, made.id()));
    }

    @Test
    void what_an_inviter_may_no_more_give_is_not_given() {
        var other = house.another("otto@example.org", Role.ORGANISER);
        var asOrganiser = house.invitations.invite(other, terms(Set.of(Role.ORGANISER), 5));
        var asLearner = house.invitations.invite(leader, terms(Set.of(Role.LEARNER), 5));

        house.members.changeRoles(organiser, other, Set.of(Role.LEADER));
        house.members.deactivate(organiser, leader);

        assertThat(house.joining.look(token(asOrganiser), PEER)).isInstanceOf(WayIn.Nowhere.class);
        refused("account.join.closed", () -> house.joining.join(token(asOrganiser), newcomer("new@example.org")));
        assertThat(house.joining.look(token(asLearner), PEER)).isInstanceOf(WayIn.Nowhere.class);
    }

    @Test
    void of_many_who_follow_the_last_use_at_once_one_comes_in() throws Exception {
        var made = house.invitations.invite(organiser, terms(Set.of(Role.LEARNER), 1));
        var calls = new ArrayList<Callable<Boolean>>();
        for (var caller = 0; caller < 6; caller++) {
            var email = "caller" + caller + "@example.org";
            calls.add(() -> {
                try {
                    house.joining.join(token(made), newcomer(email));
                    return true;
                } catch (DomainException late) {
                    return false;
                }
            });
        }
        var came = 0;
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var result : threads.invokeAll(calls)) {
                came += result.get() ? 1 : 0;
            }
        }

        assertThat(came).isEqualTo(1);
        assertThat(house.events).hasSize(1);
        assertThat(house.invitations.of(organiser).getFirst().uses()).isEqualTo(1);
        assertThat(house.members.find(organiser, "caller", 10).total()).isEqualTo(1);
    }

    @Test
    void an_address_that_has_an_account_does_not_use_the_invitation_up() {
        var made = house.invitations.invite(organiser, terms(Set.of(Role.LEARNER), 1));

        refused("account.email.taken", () -> house.joining.join(token(made), newcomer("LEA@example.org")));

        assertThat(house.joining.look(token(made), PEER)).isInstanceOf(WayIn.Open.class);
        assertThat(house.events).isEmpty();
    }

    @Test
    void somebody_with_an_account_joins_with_it_and_gets_the_roles_it_lacks() {
        var made = house.invitations.invite(organiser, terms(Set.of(Role.LEARNER), 1));

        refused("account.join.own", () -> house.joining.accept(organiser, token(made)));
        house.joining.accept(leader, token(made));

        assertThat(house.accounts.find(leader).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.LEADER, Role.LEARNER);
        assertThat(house.events).containsExactly(new InvitationAccepted(made.id(), organiser, leader));
        refused(
                "account.join.closed",
                () -> house.joining.accept(house.another("ben@example.org", Role.LEARNER), token(made)));
    }

    @Test
    void somebody_who_follows_a_link_for_several_again_uses_it_once() {
        var made = house.invitations.invite(organiser, terms(Set.of(Role.LEARNER), 2));

        house.joining.accept(leader, token(made));
        house.joining.accept(leader, token(made));
        assertThat(house.invitations.of(organiser).getFirst().uses()).isEqualTo(1);
        assertThat(house.events).hasSize(2).containsOnly(new InvitationAccepted(made.id(), organiser, leader));
        var newcomer = house.joining.join(token(made), newcomer("new@example.org"));
        house.joining.accept(newcomer, token(made));

        assertThat(house.invitations.of(organiser).getFirst().uses()).isEqualTo(2);
        refused(
                "account.join.closed",
                () -> house.joining.accept(house.another("ben@example.org", Role.LEARNER), token(made)));
    }

    @Test
    void an_invitation_that_is_old_or_taken_back_is_not_followed_again_either() {
        var old = house.invitations.invite(organiser, terms(Set.of(Role.LEARNER), 2));
        var revoked = house.invitations.invite(organiser, terms(Set.of(Role.LEARNER), 2));
        house.joining.accept(leader, token(old));
        house.joining.accept(leader, token(revoked));

        house.invitations.revoke(organiser, revoked.id());
        house.clock.advance(Duration.ofDays(7));

        refused("account.join.closed", () -> house.joining.accept(leader, token(old)));
        refused("account.join.closed", () -> house.joining.accept(leader, token(revoked)));
    }

    @Test
    void of_one_who_follows_a_link_many_times_at_once_one_use_is_counted() throws Exception {
        var made = house.invitations.invite(organiser, terms(Set.of(Role.LEARNER), 100));

        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var result : threads.invokeAll(
                    Collections.nCopies(6, Executors.callable(() -> house.joining.accept(leader, token(made)))))) {
                result.get();
            }
        }

        assertThat(house.invitations.of(organiser).getFirst().uses()).isEqualTo(1);
    }

    @Test
    void the_address_of_whoever_is_erased_stays_with_no_invitation() {
        for (var email : new String[] {"New@example.org", "Left@example.org"}) {
            var made = house.invitations.invite(
                    organiser,
                    new InvitationTerms(
                            Set.of(Role.LEARNER), Optional.of(new EmailAddress(email)), 1, Period.ofDays(7)));
            var id = house.joining.join(token(made), newcomer(email));
            if (email.startsWith("New")) {
                house.accounts.erase(id, AccountFixture.PASSWORD);
            } else {
                house.members.deactivate(organiser, id);
            }
        }
        house.clock.advance(Duration.ofDays(31));
        house.leavers.sweep();

        assertThat(house.invitations.of(organiser))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.to()).isEmpty());
    }

    @Test
    void guessing_links_is_slowed_down_and_following_real_ones_is_not() {
        var made = house.invitations.invite(organiser, terms(Set.of(Role.LEARNER), 1));
        for (var look = 0; look < 200; look++) {
            assertThat(house.joining.look(token(made), PEER)).isInstanceOf(WayIn.Open.class);
        }
        for (var guess = 0; guess < 50; guess++) {
            house.joining.look("guess" + guess, PEER);
        }

        refused("account.tries.wait", () -> house.joining.look("guess", PEER));
        assertThat(house.joining.look(token(made), "192.0.2.2")).isInstanceOf(WayIn.Open.class);
    }

    @Test
    void a_list_is_invited_as_a_whole_or_not_at_all() {
        var bad = house.bulk.check(organiser, "new@example.org\nnobody\nlea@example.org\n");
        assertThat(bad.problems())
                .extracting(AddressList.Problem::line, AddressList.Problem::key)
                .containsExactly(tuple(2, "account.invite.line.no-address"), tuple(3, "account.invite.line.taken"));
        refused(
                "account.invite.lines",
                () -> house.bulk.invite(organiser, bad, Set.of(Role.LEARNER), Period.ofDays(7)));
        assertThat(house.invitations.of(organiser)).isEmpty();

        var good = house.bulk.check(organiser, "Nia New,new@example.org\nnewer@example.org");
        var all = house.bulk.invite(organiser, good, Set.of(Role.LEARNER), Period.ofDays(7));

        assertThat(all).extracting(one -> one.person().name()).containsExactly("Nia New", "");
        assertThat(all)
                .allSatisfy(one -> assertThat(house.joining.look(token(one.made()), PEER))
                        .isEqualTo(new WayIn.Open(
                                one.made().id(),
                                "Asha Okoro",
                                Optional.of(one.person().email()))));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> house.bulk.check(leader, "new@example.org"));
        refused("account.invite.many", () -> house.bulk.check(organiser, "x\n".repeat(501)));
        refused(
                "account.invite.nobody",
                () -> house.bulk.invite(
                        organiser, house.bulk.check(organiser, " \n"), Set.of(Role.LEARNER), Period.ofDays(7)));
    }

    @Test
    void organisers_see_whichever_of_them_left_a_way_in_open_and_close_it() {
        var omar = house.another("omar@example.org", Role.ORGANISER);
        var mine = house.invitations.invite(organiser, terms(Set.of(Role.LEARNER), 1));
        var omars = house.invitations.invite(omar, terms(Set.of(Role.LEARNER), 2));
        var used = house.invitations.invite(omar, terms(Set.of(Role.LEARNER), 1));
        house.joining.join(token(used), newcomer("new@example.org"));
        var leas = house.invitations.invite(leader, terms(Set.of(Role.LEARNER), 1));
        house.asLeader.add(
                house.invitations.invite(omar, terms(Set.of(Role.LEARNER), 1)).id());

        assertThat(house.organisersInvitations.open(organiser))
                .isEqualTo(house.organisersInvitations.open(omar))
                .extracting(Invitation::id, Invitation::by)
                .containsExactlyInAnyOrder(tuple(mine.id(), organiser), tuple(omars.id(), omar));
        house.organisersInvitations.revoke(organiser, omars.id());

        assertThat(house.organisersInvitations.open(omar))
                .extracting(Invitation::id)
                .containsExactly(mine.id());
        assertThat(house.joining.look(token(omars), PEER)).isInstanceOf(WayIn.Nowhere.class);
        for (var one : List.of(omars.id(), leas.id(), house.asLeader.iterator().next(), InvitationId.next())) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> house.organisersInvitations.revoke(organiser, one));
        }
        assertThat(house.joining.look(token(leas), PEER)).isInstanceOf(WayIn.Open.class);
    }

    @Test
    void nobody_but_organisers_sees_or_closes_their_ways_in() {
        var made = house.invitations.invite(organiser, terms(Set.of(Role.LEARNER), 1));

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> house.organisersInvitations.open(leader));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> house.organisersInvitations.revoke(leader, made.id()));
        assertThat(house.joining.look(token(made), PEER)).isInstanceOf(WayIn.Open.class);
    }

    @Test
    void the_ways_in_of_a_former_organiser_are_no_organisers_any_more() {
        var omar = house.another("omar@example.org", Role.ORGANISER);
        house.invitations.invite(omar, terms(Set.of(Role.LEARNER), 1));

        house.members.deactivate(organiser, omar);

        assertThat(house.organisersInvitations.open(organiser)).isEmpty();
    }

    private static InvitationTerms terms(Set<Role> roles, int uses) {
        return new InvitationTerms(roles, Optional.empty(), uses, Period.ofDays(7));
    }

    private static String token(Made made) {
        return made.link().getPath().substring("/join/".length());
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(call)
                .extracting(DomainException::key)
                .isEqualTo(key);
    }
}
