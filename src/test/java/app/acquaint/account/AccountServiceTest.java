package app.acquaint.account;

import static app.acquaint.account.AccountFixture.PASSWORD;
import static app.acquaint.account.AccountFixture.newcomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import app.acquaint.testkit.CountedDatabase;
import app.acquaint.testkit.Engine;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Engine.class)
class AccountServiceTest {

    @Parameter
    Engine engine;

    private AccountFixture house;

    @BeforeEach
    void freshHouse() {
        house = new AccountFixture(engine);
    }

    @Test
    void the_first_account_is_organiser_and_learner_with_the_zone_and_language_of_the_browser() {
        var id = house.organiser("Asha@Example.org");

        assertThat(house.accounts.find(id)).hasValueSatisfying(account -> {
            assertThat(account.name()).isEqualTo("Asha Okoro");
            assertThat(account.email().value()).isEqualTo("Asha@Example.org");
            assertThat(account.zone()).isEqualTo(ZoneId.of("Pacific/Auckland"));
            assertThat(account.locale()).isEqualTo(Locale.GERMAN);
            assertThat(account.roles()).containsExactlyInAnyOrder(Role.ORGANISER, Role.LEARNER);
        });
        assertThat(house.logsIn("asha@example.org", PASSWORD)).isTrue();
        assertThat(house.logsIn("asha@example.org", PASSWORD + "!")).isFalse();
    }

    @Test
    void many_are_listed_by_name_with_their_roles_in_two_statements() {
        var asha = house.organiser("asha@example.org");
        var ids = new ArrayList<AccountId>(List.of(asha, AccountId.next()));
        for (var at = 0; at < 20; at++) {
            ids.add(house.another("ben" + at + "@example.org", at == 7 ? new Role[0] : new Role[] {Role.LEADER}));
        }
        var database = new CountedDatabase(house.database);
        var jdbc = JdbcClient.create(database);
        var all = new ArrayList<Account>();

        var asked =
                database.during(() -> all.addAll(new AccountRepository(jdbc, new RoleRepository(jdbc)).findAll(ids)));

        assertThat(asked).isEqualTo(2);
        assertThat(all).hasSize(21);
        assertThat(all.getFirst().roles()).containsExactlyInAnyOrder(Role.ORGANISER, Role.LEARNER);
        assertThat(all)
                .filteredOn(one -> one.id().equals(ids.get(9)))
                .singleElement()
                .satisfies(one -> assertThat(one.roles()).isEmpty());
        assertThat(all.subList(1, 21).stream().filter(one -> one.roles().equals(Set.of(Role.LEADER))))
                .hasSize(19);
    }

    @Test
    void only_a_hash_of_the_password_is_kept() {
        house.organiser("asha@example.org");

        assertThat(house.jdbc
                        .sql("select password_hash from account")
                        .query(String.class)
                        .single())
                .startsWith("{argon2}$argon2id$")
                .doesNotContain(PASSWORD);
    }

    @Test
    void a_second_first_account_is_refused() {
        var start = house.firstStart();
        start.register(true, "", newcomer("asha@example.org"));

        refused("account.welcome.taken", () -> start.register(true, "", newcomer("ben@example.org")));
    }

    @Test
    void of_many_who_make_the_first_account_at_once_one_succeeds() throws Exception {
        var start = house.firstStart();
        var calls = new ArrayList<Callable<Boolean>>();
        for (var caller = 0; caller < 6; caller++) {
            var email = "caller" + caller + "@example.org";
            calls.add(() -> {
                try {
                    start.register(true, "", newcomer(email));
                    return true;
                } catch (DomainException late) {
                    return false;
                }
            });
        }
        var succeeded = 0;
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var result : threads.invokeAll(calls)) {
                succeeded += result.get() ? 1 : 0;
            }
        }

        assertThat(succeeded).isEqualTo(1);
        assertThat(house.jdbc
                        .sql("select count(*) from account")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_first_page_opens_to_the_machine_itself_or_with_the_link_and_the_link_works_once() {
        var start = house.firstStart();
        var link = start.link().orElseThrow();
        assertThat(link.toString()).startsWith("https://acquaint.example.org/welcome?key=");
        var key = link.getQuery().substring("key=".length());

        assertThat(key.length()).isGreaterThanOrEqualTo(43);
        assertThat(start.admits(true, "")).isTrue();
        assertThat(start.admits(false, "")).isFalse();
        assertThat(start.admits(false, key + "x")).isFalse();
        refused("account.welcome.closed", () -> start.register(false, "guess", newcomer("asha@example.org")));
        var id = start.register(false, key, newcomer("asha@example.org"));

        assertThat(start.link()).isEmpty();
        house.accounts.erase(id, PASSWORD);
        assertThat(start.isOpen()).isTrue();
        assertThat(start.admits(false, key)).isFalse();
    }

    @Test
    void name_zone_and_language_can_be_changed() {
        var id = house.organiser("asha@example.org");

        house.accounts.changeProfile(id, new PersonName(" Asha O. "), ZoneId.of("Asia/Tokyo"), Locale.ENGLISH);

        assertThat(house.accounts.find(id)).hasValueSatisfying(account -> {
            assertThat(account.name()).isEqualTo("Asha O.");
            assertThat(account.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
            assertThat(account.locale()).isEqualTo(Locale.ENGLISH);
        });
    }

    @Test
    void a_changed_address_logs_in_and_the_old_one_does_not() {
        var id = house.organiser("asha@example.org");

        refused(
                "account.password.other",
                () -> house.accounts.changeEmail(id, "guess", new EmailAddress("new@example.org")));
        house.accounts.changeEmail(id, PASSWORD, new EmailAddress("New@example.org"));

        assertThat(house.logsIn("new@EXAMPLE.org", PASSWORD)).isTrue();
        assertThat(house.logsIn("asha@example.org", PASSWORD)).isFalse();
    }

    @Test
    void an_address_has_one_account_whatever_its_case() {
        house.organiser("asha@example.org");
        var other = house.another("ben@example.org", Role.LEARNER);

        refused(
                "account.email.taken",
                () -> house.accounts.changeEmail(other, PASSWORD, new EmailAddress("ASHA@example.org")));
        assertThat(house.logsIn("ben@example.org", PASSWORD)).isTrue();
    }

    @Test
    void a_password_may_have_128_characters_of_four_bytes_each() {
        var id = house.organiser("asha@example.org");
        var long128 = "🙂".repeat(127) + "🙃";

        house.accounts.changePassword(id, PASSWORD, new NewPassword(long128), Optional.empty());

        assertThat(house.logsIn("asha@example.org", long128)).isTrue();
        assertThat(house.logsIn("asha@example.org", "🙂".repeat(128))).isFalse();
        refused("account.password.length", () -> new NewPassword(long128 + "🙂"));
        refused("account.password.length", () -> new NewPassword("🙂".repeat(7)));
    }

    @Test
    void a_new_password_ends_the_other_sessions_and_outstanding_reset_links() {
        var id = house.organiser("asha@example.org");
        var here = house.sessions.begin(id, "");
        var there = house.sessions.begin(id, "");
        house.resetLinks.create(new EmailAddress("asha@example.org"));

        house.accounts.changePassword(id, PASSWORD, new NewPassword("another password"), Optional.of(here));

        assertThat(house.sessions.isAlive(here)).isTrue();
        assertThat(house.sessions.isAlive(there)).isFalse();
        assertThat(house.jdbc
                        .sql("select count(*) from password_reset")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void confirming_with_guesses_is_slowed_down_and_says_for_how_long() {
        var id = house.organiser("asha@example.org");
        for (var guess = 0; guess < 10; guess++) {
            refused("account.password.other", () -> house.accounts.erase(id, "guess"));
        }

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> house.accounts.erase(id, PASSWORD))
                .satisfies(reason -> {
                    assertThat(reason.key()).isEqualTo("account.tries.wait");
                    assertThat(reason.arguments()).containsExactly(2L);
                });
        house.clock.advance(Duration.ofMinutes(2));
        house.accounts.changeEmail(id, PASSWORD, new EmailAddress("new@example.org"));
        assertThat(house.logsIn("new@example.org", PASSWORD)).isTrue();
    }

    @Test
    void a_sole_user_can_go_and_then_it_is_the_first_start_again() {
        var id = house.organiser("asha@example.org");
        house.remembered.remember(house.sessions.begin(id, ""));
        house.resetLinks.create(new EmailAddress("asha@example.org"));

        refused("account.password.other", () -> house.accounts.erase(id, "guess"));
        house.accounts.erase(id, PASSWORD);

        for (var table :
                new String[] {"account", "account_role", "account_session", "password_reset", "first_account"}) {
            assertThat(house.jdbc
                            .sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(house.firstStart().isOpen()).isTrue();
        assertThat(house.organiser("asha@example.org")).isNotEqualTo(id);
    }

    @Test
    void the_last_organiser_stays_while_others_have_accounts() {
        var organiser = house.organiser("asha@example.org");
        var learner = house.another("ben@example.org", Role.LEARNER);

        refused("account.erase.last-organiser", () -> house.accounts.erase(organiser, PASSWORD));
        assertThat(house.accounts.find(organiser)).isPresent();
        house.accounts.erase(learner, PASSWORD);
        house.accounts.erase(organiser, PASSWORD);
        assertThat(house.firstStart().isOpen()).isTrue();
    }

    @Test
    void one_of_two_organisers_can_go() {
        var first = house.organiser("asha@example.org");
        var second = house.another("ben@example.org", Role.ORGANISER);

        house.accounts.erase(first, PASSWORD);

        assertThat(house.accounts.find(first)).isEmpty();
        assertThat(house.accounts.find(second)).isPresent();
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(call)
                .extracting(DomainException::key)
                .isEqualTo(key);
    }
}
