package app.acquaint.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.acquaint.account.Admission.How;
import app.acquaint.account.RefusedException.Reason;
import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import app.acquaint.testkit.Engine;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class IdentitiesTest {

    private static final String ISSUER = "https://issuer.example.org";

    @Parameter
    Engine engine;

    private AccountFixture house;
    private FirstStart firstStart;
    private Identities identities;

    @BeforeEach
    void freshHouse() {
        house = new AccountFixture(engine);
        firstStart = house.firstStart();
        identities = new Identities(
                new IdentityRepository(house.jdbc),
                house.rows,
                house.proofs,
                new IssuedRoles(house.roles),
                firstStart,
                proven -> proven.key().endsWith("@open.example"),
                house.joining,
                house.commits,
                house.clock);
    }

    @Test
    void the_first_account_is_made_by_whoever_is_at_the_machine_or_has_the_link() {
        refused(Reason.UNINVITED, somebody("1", "asha@open.example"), Entrance.PLAIN);
        assertThat(firstStart.isOpen()).isTrue();

        var key = firstStart.link().orElseThrow().getQuery().substring("key=".length());
        var made = identities.admit(somebody("1", "asha@example.org"), new Entrance(false, key, Optional.empty()));

        assertThat(made.how()).isEqualTo(How.FIRST);
        assertThat(house.accounts.find(made.account())).hasValueSatisfying(account -> {
            assertThat(account.roles()).containsExactlyInAnyOrder(Role.ORGANISER, Role.LEARNER);
            assertThat(account.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        });
        assertThat(firstStart.isOpen()).isFalse();
        assertThat(firstStart.link()).isEmpty();
        assertThat(identities.of(made.account())).extracting(Identity::issuer).containsExactly(ISSUER);
    }

    @Test
    void subjects_of_two_issuers_are_two_people() {
        var asha = house.organiser("asha@example.org");
        assertThat(identities
                        .admit(somebody("1", "asha@example.org"), Entrance.PLAIN)
                        .account())
                .isEqualTo(asha);
        var other = new Vouched(
                "https://other.example.org",
                "1",
                Optional.empty(),
                new PersonName("?"),
                ZoneId.of("UTC"),
                Locale.ENGLISH,
                Map.of());

        refused(Reason.UNPROVEN, other, Entrance.PLAIN);
    }

    @Test
    void coming_again_is_noted() {
        var asha = house.organiser("asha@example.org");
        identities.admit(somebody("1", "asha@example.org"), Entrance.PLAIN);
        var joined = house.clock.instant();
        house.clock.advance(Duration.ofDays(1));

        assertThat(identities.admit(somebody("1", "other@example.org"), Entrance.PLAIN))
                .isEqualTo(new Admission(asha, How.KNOWN));

        assertThat(identities.of(asha)).singleElement().satisfies(one -> {
            assertThat(one.joinedAt()).isEqualTo(joined);
            assertThat(one.lastUsed()).isEqualTo(house.clock.instant());
        });
    }

    @Test
    void the_roles_of_somebody_who_left_stay_as_they_were() {
        var asha = house.organiser("asha@example.org");
        identities.admit(somebody("1", "asha@example.org"), Entrance.PLAIN);
        house.jdbc.sql("update account set deactivated_at = created_at").update();

        identities.admit(withRole("1", "asha@example.org", Role.LEADER, true), Entrance.PLAIN);

        assertThat(house.accounts.find(asha).orElseThrow().roles()).doesNotContain(Role.LEADER);
    }

    @Test
    void an_invitation_lets_in_whom_the_rule_does_not_and_is_used_up() {
        var asha = house.organiser("asha@example.org");
        var link = house.invitations
                .invite(asha, new InvitationTerms(Set.of(Role.LEADER), Optional.empty(), 1, Period.ofDays(7)))
                .link();
        var follows = new Entrance(false, "", Optional.of(link.getPath().substring("/join/".length())));
        refused(
                Reason.UNINVITED,
                somebody("2", "ben@example.org"),
                new Entrance(false, "", Optional.of("another token")));

        var ben = identities.admit(somebody("2", "ben@example.org"), follows);

        assertThat(ben.how()).isEqualTo(How.MADE);
        assertThat(house.accounts.find(ben.account()).orElseThrow().roles()).containsExactly(Role.LEADER);
        assertThat(house.accounts.hasPassword(ben.account())).isFalse();
        assertThat(house.events)
                .singleElement()
                .isInstanceOfSatisfying(
                        InvitationAccepted.class,
                        accepted -> assertThat(accepted.account()).isEqualTo(ben.account()));
        refused(Reason.UNINVITED, somebody("3", "cem@example.org"), follows);
        assertThat(house.accounts.findByEmail(new EmailAddress("cem@example.org")))
                .isEmpty();
    }

    @Test
    void of_many_first_log_ins_at_once_one_makes_the_account_and_all_come_in() throws Exception {
        house.organiser("asha@example.org");
        var calls = new ArrayList<Callable<AccountId>>();
        for (var caller = 0; caller < 4; caller++) {
            calls.add(() -> identities
                    .admit(somebody("7", "ben@open.example"), Entrance.PLAIN)
                    .account());
        }
        var seen = new ArrayList<AccountId>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var result : threads.invokeAll(calls)) {
                seen.add(result.get());
            }
        }

        assertThat(seen).hasSize(4).containsOnly(seen.getFirst());
        assertThat(house.accounts.findByEmail(new EmailAddress("ben@open.example")))
                .map(Account::id)
                .contains(seen.getFirst());
    }

    @Test
    void nobody_is_left_without_a_role() {
        house.organiser("asha@example.org");
        var ben = house.another("ben@example.org", Role.LEADER);

        identities.admit(withRole("2", "ben@example.org", Role.LEADER, false), Entrance.PLAIN);

        assertThat(house.accounts.find(ben).orElseThrow().roles()).containsExactly(Role.LEARNER);
    }

    @Test
    void nothing_is_cut_from_what_an_issuer_calls_somebody() {
        assertThatIllegalArgumentException().isThrownBy(() -> somebody("x".repeat(256), "asha@example.org"));
        assertThatIllegalArgumentException().isThrownBy(() -> somebody("", "asha@example.org"));
    }

    private void refused(Reason reason, Vouched who, Entrance entrance) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> identities.admit(who, entrance))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static Vouched withRole(String subject, String email, Role role, boolean given) {
        var who = somebody(subject, email);
        return new Vouched(
                who.issuer(), who.subject(), who.email(), who.name(), who.zone(), who.locale(), Map.of(role, given));
    }

    private static Vouched somebody(String subject, String email) {
        return new Vouched(
                ISSUER,
                subject,
                Optional.of(new EmailAddress(email)),
                new PersonName("Somebody"),
                ZoneId.of("Asia/Tokyo"),
                Locale.GERMAN,
                Map.of());
    }
}
