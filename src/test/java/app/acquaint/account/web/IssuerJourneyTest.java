package app.acquaint.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole way to a real issuer and back: what it carries, and where it ends. */
class IssuerJourneyTest extends IssuerTest {

    @Test
    void the_way_uses_a_proof_key_and_an_answer_that_was_not_asked_for_counts_nothing() throws Exception {
        ISSUER.knows(subject, Map.of("email", "asha@example.org", "email_verified", true));
        var asked = browser.setsOut("oauth2/authorization/house");
        assertThat(asked.getQuery()).contains("code_challenge_method=S256", "nonce=", "scope=openid");
        var back = browser.returnsFrom(asked, subject);

        var tampered = URI.create(back.toString().replaceAll("state=[^&]+", "state=guessed"));
        assertThat(browser.arrives(tampered)).isEqualTo("/elsewhere?why=again");
        assertThat(browser.isIn()).isFalse();
        assertThat(another().arrives(back)).as("in another browser").isEqualTo("/elsewhere?why=again");
        assertThat(count("account_identity")).isZero();
    }

    @Test
    void a_token_made_for_another_log_in_is_refused() throws Exception {
        ISSUER.knows(subject, Map.of("email", "asha@example.org", "email_verified", true, "nonce", "of another"));

        assertThat(browser.comesAs(subject)).isEqualTo("/elsewhere?why=again");

        assertThat(browser.isIn()).isFalse();
        assertThat(count("account_identity")).isZero();
    }

    @Test
    void whoever_stops_at_the_issuer_and_whoever_finds_nobody_there_read_so() throws Exception {
        var state = browser.setsOut("oauth2/authorization/house").getQuery().replaceAll(".*state=([^&]+).*", "$1");
        assertThat(browser.arrives(
                        house().resolve("/login/oauth2/code/house?error=access_denied&state=" + encoded(state))))
                .isEqualTo("/elsewhere?why=stopped");

        assertThat(browser.setsOut("oauth2/authorization/gone").toString()).endsWith("/elsewhere?why=away");
    }

    @Test
    void a_page_elsewhere_cannot_send_somebody_through() throws Exception {
        assertThat(browser.isSentFrom("cross-site", "oauth2/authorization/house"))
                .endsWith("/elsewhere?why=foreign");
        assertThat(browser.isSentFrom("same-origin", "oauth2/authorization/house"))
                .startsWith(ISSUER.uri().toString());
        assertThat(browser.isSentFrom("none", "oauth2/authorization/house"))
                .startsWith(ISSUER.uri().toString());
    }

    @Test
    void no_device_stays_logged_in_so_that_the_issuer_is_asked_again() throws Exception {
        var laptop = another();
        laptop.logsIn("asha@example.org", PASSWORD);
        assertThat(laptop.has(StayLoggedIn.COOKIE)).as("by a password").isTrue();
        ISSUER.knows(subject, Map.of("email", "asha@example.org", "email_verified", true));
        var phone = another();
        phone.arrives(phone.returnsFrom(phone.setsOut("oauth2/authorization/house?stay=true"), subject));
        assertThat(phone.isIn()).isTrue();
        assertThat(phone.has(StayLoggedIn.COOKIE)).isFalse();
        phone.losesItsSession();

        assertThat(phone.isIn()).isFalse();
    }

    @Test
    void logging_out_leads_to_the_end_of_the_session_there_where_the_operator_wishes_it() throws Exception {
        ISSUER.knows(subject, Map.of("email", "asha@example.org", "email_verified", true));
        browser.comesAs(subject);

        assertThat(browser.asks("/api/log-out-there"))
                .startsWith("{\"url\":\"" + ISSUER.uri() + "/connect/logout?id_token_hint=ey")
                .contains("post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A" + port + "%2Flogin%3Fbye");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
