package app.acquaint.account;

import static app.acquaint.account.AccountFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.acquaint.account.RememberedSessions.Cookie;
import app.acquaint.account.RememberedSessions.Outcome;
import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import app.acquaint.testkit.Engine;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class SessionsTest {

    @Parameter
    Engine engine;

    private AccountFixture house;
    private AccountId asha;

    @BeforeEach
    void freshHouse() {
        house = new AccountFixture(engine);
        asha = house.organiser("asha@example.org");
    }

    @Test
    void sessions_are_listed_with_the_one_used_last_first() {
        var laptop = house.sessions.begin(asha, "Firefox");
        house.clock.advance(Duration.ofMinutes(10));
        var phone = house.sessions.begin(asha, "x".repeat(1000));
        house.clock.advance(Duration.ofMinutes(10));
        house.sessions.isAlive(laptop);

        assertThat(house.sessions.of(asha)).extracting(AccountSession::id).containsExactly(laptop, phone);
        assertThat(house.sessions.of(asha).getFirst()).satisfies(session -> {
            assertThat(session.userAgent()).isEqualTo("Firefox");
            assertThat(session.firstSeen()).isEqualTo(house.clock.instant().minus(Duration.ofMinutes(20)));
            assertThat(session.lastSeen()).isEqualTo(house.clock.instant());
        });
    }

    @Test
    void a_session_that_fell_asleep_is_not_listed_and_one_that_is_remembered_is() {
        house.sessions.begin(asha, "asleep");
        var remembered = house.sessions.begin(asha, "remembered");
        house.remembered.remember(remembered);

        house.clock.advance(Duration.ofHours(2));
        house.sessions.sweep();

        assertThat(house.sessions.of(asha)).extracting(AccountSession::id).containsExactly(remembered);
        house.clock.advance(Duration.ofDays(31));
        house.sessions.sweep();
        assertThat(house.sessions.isAlive(remembered)).isFalse();
    }

    @Test
    void nobody_ends_the_session_of_another() {
        var ben = house.another("ben@example.org", Role.LEARNER);
        var session = house.sessions.begin(asha, "");

        house.sessions.end(ben, session);
        house.sessions.endAll(ben);

        assertThat(house.sessions.isAlive(session)).isTrue();
        house.sessions.end(asha, session);
        assertThat(house.sessions.isAlive(session)).isFalse();
    }

    @Test
    void a_cookie_is_renewed_each_time_and_lives_thirty_days_from_its_last_use() {
        var session = house.sessions.begin(asha, "");
        var cookie = house.remembered.remember(session);
        for (var visit = 0; visit < 3; visit++) {
            house.clock.advance(Duration.ofDays(29));
            var known = known(house.remembered.redeem(cookie));
            assertThat(known.session()).isEqualTo(session);
            assertThat(known.owner()).isEqualTo(asha);
            var fresh = known.fresh().orElseThrow();
            assertThat(fresh.series()).isEqualTo(cookie.series());
            assertThat(fresh.token()).isNotEqualTo(cookie.token());
            cookie = fresh;
        }
        house.clock.advance(Duration.ofDays(31));

        assertThat(house.remembered.redeem(cookie)).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void requests_sent_at_once_with_one_cookie_all_count_and_one_carries_the_new_one() {
        var cookie = house.remembered.remember(house.sessions.begin(asha, ""));

        assertThat(known(house.remembered.redeem(cookie)).fresh()).isPresent();
        house.clock.advance(Duration.ofSeconds(2));
        assertThat(known(house.remembered.redeem(cookie)).fresh()).isEmpty();
    }

    @Test
    void a_used_cookie_that_comes_back_later_ends_all_sessions() {
        var copied = house.remembered.remember(house.sessions.begin(asha, ""));
        var elsewhere = house.sessions.begin(asha, "");
        var fresh = known(house.remembered.redeem(copied)).fresh().orElseThrow();
        house.clock.advance(Duration.ofMinutes(2));

        assertThat(house.remembered.redeem(copied)).isEqualTo(new Outcome.Copied(asha));

        assertThat(house.sessions.isAlive(elsewhere)).isFalse();
        assertThat(house.remembered.redeem(fresh)).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void the_database_does_not_hold_what_a_cookie_holds() {
        var cookie = house.remembered.remember(house.sessions.begin(asha, ""));

        assertThat(house.jdbc
                        .sql("select token_hash from account_session")
                        .query(String.class)
                        .single())
                .isNotEqualTo(cookie.token());
        assertThat(house.remembered.redeem(new Cookie("made up", cookie.token())))
                .isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void a_reset_link_sets_a_password_once_and_ends_all_sessions() {
        var session = house.sessions.begin(asha, "");
        var token = token(house.resetLinks.create(new EmailAddress("ASHA@example.org")));
        assertThat(house.reset.isValid(token)).isTrue();

        house.reset.use(token, new NewPassword("a new beginning"));

        assertThat(house.logsIn("asha@example.org", "a new beginning")).isTrue();
        assertThat(house.logsIn("asha@example.org", PASSWORD)).isFalse();
        assertThat(house.sessions.isAlive(session)).isFalse();
        assertThat(house.reset.isValid(token)).isFalse();
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> house.reset.use(token, new NewPassword("another one")))
                .extracting(DomainException::key)
                .isEqualTo("account.reset.used");
    }

    @Test
    void a_reset_link_works_for_a_day_and_the_next_one_replaces_it() {
        var first = token(house.resetLinks.create(new EmailAddress("asha@example.org")));
        var second = token(house.resetLinks.create(new EmailAddress("asha@example.org")));

        assertThat(house.reset.isValid(first)).isFalse();
        house.clock.advance(Duration.ofHours(24));
        assertThat(house.reset.isValid(second)).isTrue();
        house.clock.advance(Duration.ofSeconds(1));
        assertThat(house.reset.isValid(second)).isFalse();
    }

    @Test
    void a_reset_link_for_an_unknown_address_is_refused_and_names_it() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> house.resetLinks.create(new EmailAddress("nobody@example.org")))
                .satisfies(reason -> assertThat(reason.arguments()).containsExactly("nobody@example.org"));
    }

    private static Outcome.Known known(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Known.class);
        return (Outcome.Known) outcome;
    }

    private static String token(URI link) {
        assertThat(link.toString()).startsWith("https://acquaint.example.org/reset?token=");
        return link.getQuery().substring("token=".length());
    }
}
