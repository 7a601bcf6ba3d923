package app.acquaint.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.common.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody without a password does before an act that a borrowed laptop should not do. */
class OnceMoreTest extends IssuerTest {

    private static final String STEP = "oauth2/authorization/house?fresh";
    private static final String DONE = "done";
    private static final String TOO_LONG_AGO = "account.confirm.again";
    private static final Map<String, Object> ASHA = Map.of("email", "asha@example.org", "email_verified", true);
    private static final Map<String, Object> BEN = Map.of("email", "ben@open.example", "email_verified", true);

    @BeforeEach
    void whoeverIsHereCameLongAgo() throws Exception {
        ISSUER.knows(subject, loggedInThere(Duration.ofHours(3)));
        try (var first = another()) {
            first.comesAs(subject);
        }
        assertThat(accounts.hasPassword(asha)).isFalse();
        sessions.endAll(asha);
        assertThat(browser.comesAs(subject)).isEqualTo("/");
    }

    @Test
    void an_ordinary_log_in_is_one_just_now_only_if_the_issuer_says_so() throws Exception {
        assertThat(browser.asks("/api/act")).isEqualTo(TOO_LONG_AGO);

        ISSUER.knows(subject, with(ASHA, "auth_time", ""));
        var laptop = another();
        laptop.comesAs(subject);
        assertThat(laptop.asks("/api/act")).as("not said").isEqualTo(TOO_LONG_AGO);

        ISSUER.knows(subject, loggedInThere(Duration.ofMinutes(11)));
        laptop.comesSilently("oauth2/authorization/house");
        assertThat(laptop.asks("/api/act")).as("too long ago").isEqualTo(TOO_LONG_AGO);

        ISSUER.knows(subject, loggedInThere(Duration.ofMinutes(9)));
        laptop.comesSilently("oauth2/authorization/house");
        assertThat(laptop.asks("/api/act")).isEqualTo(DONE);
    }

    @Test
    void the_issuer_is_asked_to_ask_whoever_is_here_and_nobody_else() throws Exception {
        assertThat(browser.setsOut(STEP).getQuery())
                .contains("prompt=login", "max_age=0", "code_challenge_method=S256", "nonce=", "scope=openid");
        assertThat(browser.setsOut("oauth2/authorization/house").getQuery())
                .contains("code_challenge_method=S256")
                .doesNotContain("prompt", "max_age");
        assertThat(another().setsOut(STEP).getQuery())
                .contains("code_challenge_method=S256")
                .doesNotContain("prompt", "max_age");
    }

    @Test
    void whoever_logs_in_there_anew_is_back_where_they_were_and_can_do_it() throws Exception {
        browser.logsOutAtTheIssuer();
        ISSUER.knows(subject, ASHA);

        assertThat(browser.arrives(browser.returnsFrom(browser.setsOut(STEP), subject)))
                .isEqualTo("/account");

        assertThat(browser.asks("/api/act")).isEqualTo(DONE);
        assertThat(browser.asks("/api/who")).isEqualTo(asha.toString());
        assertThat(sessions.of(asha)).as("the device has the session it had").hasSize(1);
    }

    @Test
    void a_return_that_first_proves_the_address_ends_what_let_in_before_and_begins_anew() throws Exception {
        jdbc.sql("update account set email_proven_at = null").update();
        var phone = sessions.begin(asha, "a phone");
        ISSUER.knows(subject, loggedInThere(Duration.ofSeconds(10)));

        assertThat(browser.comesSilently(STEP)).isEqualTo("/account");

        assertThat(sessions.isAlive(phone)).isFalse();
        assertThat(browser.isIn()).isTrue();
        assertThat(browser.asks("/api/act")).isEqualTo(DONE);
        assertThat(sessions.of(asha)).hasSize(1);
    }

    @Test
    void an_issuer_that_let_somebody_through_has_shown_nothing() throws Exception {
        ISSUER.knows(subject, loggedInThere(Duration.ofMinutes(2)));
        assertThat(browser.comesSilently(STEP)).isEqualTo("/elsewhere?why=unasked");
        assertThat(browser.asks("/api/act")).isEqualTo(TOO_LONG_AGO);

        ISSUER.knows(subject, loggedInThere(Duration.ofHours(-1)));
        assertThat(browser.comesSilently(STEP)).as("a time yet to come").isEqualTo("/elsewhere?why=unasked");
        assertThat(browser.asks("/api/act")).isEqualTo(TOO_LONG_AGO);
        assertThat(browser.asks("/api/who")).as("is where they were").isEqualTo(asha.toString());

        ISSUER.knows(subject, loggedInThere(Duration.ofSeconds(30)));
        assertThat(browser.comesSilently(STEP)).as("clocks differ").isEqualTo("/account");
        assertThat(browser.asks("/api/act")).isEqualTo(DONE);
    }

    @Test
    void an_issuer_that_does_not_say_when_has_shown_nothing() throws Exception {
        ISSUER.knows(subject, with(ASHA, "auth_time", ""));

        assertThat(browser.comesSilently(STEP)).isEqualTo("/elsewhere?why=unsaid");

        assertThat(browser.asks("/api/act")).isEqualTo(TOO_LONG_AGO);
        assertThat(browser.asks("/api/who")).isEqualTo(asha.toString());
    }

    @Test
    void of_an_issuer_that_is_known_not_to_say_coming_back_is_taken_but_no_old_time() throws Exception {
        ISSUER.knows(subject, with(ASHA, "auth_time", ""));
        browser.comesSilently("oauth2/authorization/quiet");
        assertThat(browser.asks("/api/act")).as("an ordinary log-in").isEqualTo(TOO_LONG_AGO);

        ISSUER.knows(subject, loggedInThere(Duration.ofHours(3)));
        assertThat(browser.comesSilently("oauth2/authorization/quiet?fresh")).isEqualTo("/elsewhere?why=unasked");
        assertThat(browser.asks("/api/act")).isEqualTo(TOO_LONG_AGO);

        ISSUER.knows(subject, with(ASHA, "auth_time", ""));
        assertThat(browser.comesSilently("oauth2/authorization/quiet?fresh")).isEqualTo("/account");
        assertThat(browser.asks("/api/act")).isEqualTo(DONE);
    }

    @Test
    void google_is_asked_only_for_what_it_knows() throws Exception {
        assertThat(browser.setsOut("oauth2/authorization/google?fresh"))
                .hasHost("accounts.google.com")
                .hasParameter("prompt", "select_account")
                .hasNoParameter("max_age");
        assertThat(AskingAgain.at("https://accounts.google.com.example.org/o")).isEqualTo(AskingAgain.BY_LOG_IN);
    }

    @Test
    void somebody_elses_return_shows_nothing_and_logs_nobody_in() throws Exception {
        var ben = UUID.randomUUID().toString();
        ISSUER.knows(ben, BEN);
        var bens = another();
        bens.comesAs(ben);
        assertThat(bens.isIn()).isTrue();
        browser.logsOutAtTheIssuer();

        assertThat(browser.arrives(browser.returnsFrom(browser.setsOut(STEP), ben)))
                .isEqualTo("/elsewhere?why=other");

        assertThat(browser.asks("/api/who")).isEqualTo(asha.toString());
        assertThat(browser.asks("/api/act")).isEqualTo(TOO_LONG_AGO);
        assertThat(sessions.of(asha)).hasSize(1);
        assertThat(sessions.of(accounts.findByEmail(new EmailAddress("ben@open.example"))
                        .orElseThrow()
                        .id()))
                .hasSize(1);
    }

    @Test
    void nobody_gets_an_account_or_is_joined_on_the_way() throws Exception {
        var stranger = UUID.randomUUID().toString();
        ISSUER.knows(stranger, BEN);
        browser.logsOutAtTheIssuer();
        assertThat(browser.arrives(browser.returnsFrom(browser.setsOut(STEP), stranger)))
                .isEqualTo("/elsewhere?why=other");
        assertThat(count("account")).isEqualTo(1);

        ISSUER.knows(stranger, ASHA);
        assertThat(browser.comesSilently(STEP)).as("the same address").isEqualTo("/elsewhere?why=other");
        assertThat(count("account_identity")).isEqualTo(1);
        assertThat(browser.asks("/api/act")).isEqualTo(TOO_LONG_AGO);
    }

    @Test
    void it_ends_on_our_own_page_whatever_the_address_says() throws Exception {
        ISSUER.knows(subject, loggedInThere(Duration.ofSeconds(10)));
        var asked = browser.setsOut(
                STEP + "=https://evil.example&back=//evil.example&redirect_uri=https://evil.example&continue=/people");
        assertThat(asked)
                .hasParameter(
                        "redirect_uri",
                        house().resolve("/login/oauth2/code/house").toString());

        assertThat(browser.arrives(browser.passes(asked))).isEqualTo("/account");
    }

    @Test
    void a_page_elsewhere_cannot_begin_it() throws Exception {
        assertThat(browser.isSentFrom("cross-site", STEP)).endsWith("/elsewhere?why=foreign");
        assertThat(browser.isIn()).isTrue();
        assertThat(browser.isSentFrom("same-origin", STEP)).contains("prompt=login");
    }

    @Test
    void what_was_begun_for_it_is_not_what_another_log_in_ends() throws Exception {
        ISSUER.knows(subject, with(ASHA, "auth_time", ""));
        var step = browser.setsOut(STEP);
        var stepsAnswer = browser.passes(step);

        assertThat(browser.comesSilently("oauth2/authorization/house"))
                .as("an ordinary one")
                .isEqualTo("/");
        assertThat(browser.arrives(stepsAnswer)).as("of before").isEqualTo("/elsewhere?why=again");

        assertThat(browser.asks("/api/act")).isEqualTo(TOO_LONG_AGO);
    }

    @Test
    void whoever_stops_on_the_way_is_where_they_were() throws Exception {
        var state = browser.setsOut(STEP).getRawQuery().replaceAll(".*state=([^&]+).*", "$1");

        assertThat(browser.arrives(house().resolve("/login/oauth2/code/house?error=access_denied&state=" + state)))
                .isEqualTo("/elsewhere?why=stopped");

        assertThat(browser.asks("/api/who")).isEqualTo(asha.toString());
        assertThat(browser.asks("/api/act")).isEqualTo(TOO_LONG_AGO);
    }

    @Test
    void whoever_left_shows_it_at_their_door_and_gets_no_further() throws Exception {
        jdbc.sql("update account set deactivated_at = current_timestamp").update();
        assertThat(browser.comesSilently("oauth2/authorization/house")).isEqualTo("/leaving");
        assertThat(shownAtTheDoor()).isBefore(Instant.now().minus(Duration.ofHours(2)));

        ISSUER.knows(subject, with(ASHA, "auth_time", ""));
        assertThat(browser.comesSilently("oauth2/authorization/house")).isEqualTo("/leaving");
        assertThat(shownAtTheDoor()).as("not said").isEqualTo(Instant.EPOCH);

        browser.logsOutAtTheIssuer();
        ISSUER.knows(subject, ASHA);
        var asked = browser.setsOut(STEP);
        assertThat(asked).hasParameter("prompt", "login");
        assertThat(browser.arrives(browser.returnsFrom(asked, subject))).isEqualTo("/leaving");
        assertThat(shownAtTheDoor()).isAfter(Instant.now().minus(Duration.ofMinutes(2)));
        assertThat(browser.isIn()).isFalse();
    }

    private Instant shownAtTheDoor() throws Exception {
        return Instant.parse(browser.asks("/content/shown"));
    }

    private static Map<String, Object> loggedInThere(Duration ago) {
        return with(ASHA, "auth_time", Date.from(Instant.now().minus(ago)));
    }
}
