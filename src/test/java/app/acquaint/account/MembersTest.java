package app.acquaint.account;

import static app.acquaint.account.AccountFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import app.acquaint.common.NotFoundException;
import app.acquaint.testkit.Engine;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
class MembersTest {

    @Parameter
    Engine engine;

    private AccountFixture house;
    private AccountId asha;
    private AccountId ben;

    @BeforeEach
    void freshHouse() {
        house = new AccountFixture(engine);
        asha = house.organiser("asha@example.org");
        ben = house.another("ben_hale@example.org", Role.LEARNER);
    }

    @Test
    void people_are_found_by_name_and_address_and_counted_beyond_what_is_listed() {
        assertThat(house.members.find(asha, "", 10).members())
                .extracting(Member::name)
                .containsExactly("Asha Okoro", "Ben Hale");
        assertThat(house.members.find(asha, " OKORO ", 10).members())
                .extracting(Member::id)
                .containsExactly(asha);
        assertThat(house.members.find(asha, "ben_h", 10).members())
                .extracting(Member::id)
                .containsExactly(ben);
        assertThat(house.members.find(asha, "%", 10).total()).isZero();
        assertThat(house.members.find(asha, "!_", 10).total()).isZero();
        assertThat(house.members.find(asha, "", 1).total()).isEqualTo(2);
        assertThat(house.members.find(asha, "x".repeat(5000), 1).total()).isZero();
    }

    @Test
    void nobody_but_an_organiser_does_any_of_it() {
        List<ThrowingCallable> calls = List.of(
                () -> house.members.find(ben, "", 1),
                () -> house.members.changeRoles(ben, ben, Set.of(Role.ORGANISER)),
                () -> house.members.deactivate(ben, asha),
                () -> house.members.bringBack(ben, asha),
                () -> house.members.resetLink(ben, asha),
                () -> house.erasures.all(ben),
                () -> house.erasures.note(ben, asha),
                () -> house.erasures.carryOut(ben, asha),
                () -> house.signUps.change(ben, new SignUpPolicy.Open()));

        assertThat(calls)
                .allSatisfy(call ->
                        assertThatExceptionOfType(NotFoundException.class).isThrownBy(call));
        assertThat(house.members.find(asha, "", 10).members()).hasSize(2);
    }

    @Test
    void roles_are_replaced_and_count_for_a_session_that_is_open() {
        var session = house.sessions.begin(ben, "");
        assertThat(house.sessions.see(session)).contains(Set.of(Role.LEARNER));

        house.members.changeRoles(asha, ben, Set.of(Role.LEADER, Role.ORGANISER));

        assertThat(house.sessions.see(session)).contains(Set.of(Role.LEADER, Role.ORGANISER));
        refused("account.people.some-role", () -> house.members.changeRoles(asha, ben, Set.of()));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> house.members.changeRoles(asha, AccountId.next(), Set.of(Role.LEARNER)));
    }

    @Test
    void the_last_organiser_cannot_go_in_any_way() {
        refused("account.people.last-organiser", () -> house.members.changeRoles(asha, asha, Set.of(Role.LEARNER)));
        refused("account.people.last-organiser", () -> house.members.deactivate(asha, asha));
        house.erasures.ask(asha);
        refused("account.people.last-organiser", () -> house.erasures.carryOut(asha, asha));
        refused("account.erase.last-organiser", () -> house.accounts.erase(asha, PASSWORD));

        house.members.changeRoles(asha, ben, Set.of(Role.ORGANISER));
        house.members.deactivate(asha, ben);

        refused("account.people.last-organiser", () -> house.members.deactivate(asha, asha));
        refused("account.erase.last-organiser", () -> house.accounts.erase(asha, PASSWORD));
        house.members.bringBack(asha, ben);
        house.members.deactivate(asha, asha);
        assertThat(house.leavers.mayTakeAlong(asha)).isTrue();
    }

    @Test
    void of_two_last_organisers_who_send_each_other_away_at_once_one_stays() throws Exception {
        house.members.changeRoles(asha, ben, Set.of(Role.ORGANISER));
        List<Callable<Boolean>> calls = List.of(goes(asha, ben), goes(ben, asha));

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var result : threads.invokeAll(calls)) {
                result.get();
            }
        }

        assertThat(List.of(asha, ben))
                .filteredOn(one -> house.rows.isActive(one, Role.ORGANISER))
                .hasSize(1);
    }

    private Callable<Boolean> goes(AccountId by, AccountId who) {
        return () -> {
            try {
                house.members.deactivate(by, who);
                return true;
            } catch (DomainException kept) {
                return false;
            }
        };
    }

    @Test
    void a_leavers_sessions_end_at_once_and_nothing_begins_a_new_one() {
        var session = house.sessions.begin(ben, "");
        var cookie = house.remembered.remember(session);

        house.members.deactivate(asha, ben);

        assertThat(house.sessions.isAlive(session)).isFalse();
        assertThat(house.remembered.redeem(cookie)).isInstanceOf(RememberedSessions.Outcome.Unknown.class);
        assertThat(house.sessions.isAlive(house.sessions.begin(ben, "a log-in under way")))
                .isFalse();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> house.accounts.require(ben, Role.LEARNER));
        assertThat(house.accounts.findByEmail(new EmailAddress("ben_hale@example.org")))
                .isEmpty();
        assertThat(house.accounts.findAll(List.of(ben))).hasSize(1);
        assertThat(house.members.find(asha, "ben", 1).members().getFirst().leftAt())
                .contains(house.clock.instant());
    }

    @Test
    void a_leaver_takes_data_along_for_thirty_days_and_then_it_is_erased() {
        house.members.deactivate(asha, ben);
        var left = house.clock.instant();
        house.clock.advance(Duration.ofDays(30).minusSeconds(1));
        house.members.deactivate(asha, ben);
        house.leavers.sweep();

        assertThat(house.leavers.mayTakeAlong(ben)).isTrue();
        assertThat(house.leavers.erasedFrom(ben)).contains(left.plus(Duration.ofDays(30)));
        assertThat(house.leavers.erasedFrom(asha)).isEmpty();
        house.clock.advance(Duration.ofSeconds(1));
        assertThat(house.leavers.mayTakeAlong(ben)).isFalse();
        house.leavers.sweep();

        assertThat(house.accounts.find(ben)).isEmpty();
        assertThat(house.accounts.find(asha)).isPresent();
    }

    @Test
    void whoever_is_brought_back_is_as_before() {
        house.members.deactivate(asha, ben);
        house.members.bringBack(asha, ben);
        house.clock.advance(Duration.ofDays(31));
        house.leavers.sweep();

        house.accounts.require(ben, Role.LEARNER);
        assertThat(house.logsIn("ben_hale@example.org", PASSWORD)).isTrue();
        assertThat(house.leavers.mayTakeAlong(ben)).isFalse();
    }

    @Test
    void a_reset_link_of_an_organiser_is_shown_to_its_person_for_good() {
        var session = house.sessions.begin(ben, "");
        var unused = house.members.resetLink(asha, ben);
        house.clock.advance(Duration.ofMinutes(1));
        var used = house.members.resetLink(asha, ben);
        house.clock.advance(Duration.ofMinutes(1));
        house.resetLinks.create(new EmailAddress("ben_hale@example.org"));
        var third = house.members.resetLink(asha, ben);
        assertThat(house.reset.isValid(token(unused))).isFalse();
        assertThat(house.reset.isValid(token(used))).isFalse();

        house.reset.use(token(third), new NewPassword("a new beginning"));
        house.clock.advance(Duration.ofDays(100));
        house.reset.sweep();
        house.members.changeRoles(asha, ben, Set.of(Role.ORGANISER));
        house.accounts.changeProfile(asha, new PersonName("Ben Hale"), ZoneId.of("UTC"), Locale.ENGLISH);
        house.accounts.erase(asha, PASSWORD);

        var issuer = new ResetRecord.Issuer(asha, "Asha Okoro", new EmailAddress("asha@example.org"));
        assertThat(house.sessions.isAlive(session)).isFalse();
        assertThat(house.resetRecords.of(ben))
                .extracting(ResetRecord::issuer)
                .containsExactlyInAnyOrder(
                        Optional.of(issuer), Optional.of(issuer), Optional.of(issuer), Optional.empty());
        assertThat(house.resetRecords.of(ben))
                .filteredOn(one -> one.usedAt().isPresent())
                .hasSize(1);
    }

    @Test
    void a_link_that_somebody_had_mailed_to_themselves_is_no_record() {
        house.mailLinks.sendReset(new EmailAddress("ben_hale@example.org"), "192.0.2.1");

        assertThat(house.mail.letters()).hasSize(1);
        assertThat(house.resetRecords.of(ben)).isEmpty();
    }

    @Test
    void nobody_is_erased_who_did_not_ask_and_asking_can_be_taken_back() {
        refused("account.people.not-asked", () -> house.erasures.carryOut(asha, ben));
        house.erasures.ask(ben);
        house.erasures.ask(ben);
        assertThat(house.erasures.all(asha))
                .containsExactly(new ErasureRequest(ben, "Ben Hale", Optional.empty(), house.clock.instant()));
        house.erasures.withdraw(ben);
        refused("account.people.not-asked", () -> house.erasures.carryOut(asha, ben));
        assertThat(house.accounts.find(ben)).isPresent();

        house.erasures.note(asha, ben);
        assertThat(house.erasures.of(ben).orElseThrow().notedBy()).contains("Asha Okoro");
        house.erasures.carryOut(asha, ben);

        assertThat(house.accounts.find(ben)).isEmpty();
        assertThat(house.erasures.all(asha)).isEmpty();
        house.erasures.note(asha, new AccountId(UUID.randomUUID()));
        assertThat(house.erasures.all(asha)).isEmpty();
    }

    private static String token(URI link) {
        return link.getQuery().substring("token=".length());
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(call)
                .extracting(DomainException::key)
                .isEqualTo(key);
    }
}
