package app.acquaint.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.acquaint.account.Account;
import app.acquaint.account.NewPassword;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Ways in, and where they lead. */
class LogInTest extends WebTest {

    @Test
    void whoever_logs_in_comes_back_to_the_page_asked_for() throws Exception {
        var browser = browser();
        browser.ask(get("/account"));

        var answer = browser.logIn(email, PASSWORD, false);

        assertThat(answer.getRedirectedUrl()).isEqualTo("http://localhost/account");
        assertThat(browser.isIn()).isTrue();
    }

    @Test
    void a_question_of_a_script_is_not_the_page_to_come_back_to() throws Exception {
        var browser = browser();
        browser.ask(get("/api/csrf"));

        assertThat(browser.logIn(email, PASSWORD, false).getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void logging_in_renews_the_session() throws Exception {
        var browser = browser();
        browser.ask(get("/account"));
        var before = browser.sessionId();

        browser.logIn(email, PASSWORD, false);

        assertThat(browser.sessionId()).isNotEqualTo(before);
    }

    @Test
    void a_log_in_that_does_not_fit_tells_the_same_for_known_and_unknown_addresses() throws Exception {
        assertThat(browser().logIn(email, "guess guess", false).getRedirectedUrl())
                .isEqualTo("/login?retry");
        assertThat(browser().logIn("nobody@example.org", PASSWORD, false).getRedirectedUrl())
                .isEqualTo("/login?retry");
        assertThat(browser().logIn("no address", PASSWORD, false).getRedirectedUrl())
                .isEqualTo("/login?retry");
    }

    @Test
    void after_too_many_guesses_even_the_right_password_waits() throws Exception {
        for (var guess = 0; guess < 10; guess++) {
            assertThat(browser().logIn(email, "guess " + guess, false).getRedirectedUrl())
                    .isEqualTo("/login?retry");
        }

        assertThat(browser().logIn(email, PASSWORD, false).getRedirectedUrl()).isEqualTo("/login?wait=2");
    }

    @Test
    void the_first_log_in_renews_the_session_and_stays() throws Exception {
        var request = new MockHttpServletRequest(Objects.requireNonNull(context.getServletContext()));
        var before = Objects.requireNonNull(request.getSession()).getId();
        var response = new MockHttpServletResponse();

        context.getBean(FirstLogIn.class).logIn(asha, request, response);

        assertThat(Objects.requireNonNull(request.getSession()).getId()).isNotEqualTo(before);
        var browser = browser();
        browser.session = (MockHttpSession) Objects.requireNonNull(request.getSession());
        browser.stay = response.getCookie(StayLoggedIn.COOKIE);
        assertThat(browser.isIn()).isTrue();
        browser.forgetsItsSession();
        assertThat(browser.isIn()).isTrue();
        assertThat(accounts.find(asha)).map(Account::name).contains("Asha");
    }

    @Test
    void a_mailed_link_logs_in_as_long_as_the_session_lasts_and_counts_as_a_fresh_log_in() throws Exception {
        jdbc.sql("update account set password_hash = '{none}' where id = ?")
                .param(asha.value())
                .update();
        var request = new MockHttpServletRequest(Objects.requireNonNull(context.getServletContext()));
        var response = new MockHttpServletResponse();

        assertThat(context.getBean(FirstLogIn.class).logInOnce(asha, request, response))
                .isTrue();

        assertThat(response.getCookie(StayLoggedIn.COOKIE)).isNull();
        var browser = browser();
        browser.session = (MockHttpSession) Objects.requireNonNull(request.getSession());
        assertThat(browser.isIn()).isTrue();
        SecurityContextHolder.setContext((SecurityContext) Objects.requireNonNull(
                browser.session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)));
        accounts.changePassword(asha, "", new NewPassword("a new beginning"), Optional.empty());
        SecurityContextHolder.clearContext();
        assertThat(accounts.hasPassword(asha)).isTrue();
    }

    @Test
    void whoever_has_an_account_comes_back_to_the_invitation_after_logging_in() throws Exception {
        var browser = browser();
        browser.ask(get("/join/some-token/mine"));

        assertThat(browser.logIn(email, PASSWORD, false).getRedirectedUrl())
                .isEqualTo("http://localhost/join/some-token/mine");
    }

    @Test
    void whoever_left_is_out_at_once_and_the_right_password_leads_to_one_page_only() throws Exception {
        var laptop = browser();
        laptop.logIn(email, PASSWORD, true);

        jdbc.sql("update account set deactivated_at = current_timestamp where id = ?")
                .param(asha.value())
                .update();

        assertThat(laptop.isIn()).isFalse();
        laptop.forgetsItsSession();
        assertThat(laptop.isIn()).isFalse();
        var again = browser();
        again.ask(get("/account"));
        var before = again.sessionId();
        assertThat(again.logIn(email, PASSWORD, true).getRedirectedUrl()).isEqualTo("/leaving");
        assertThat(again.sessionId()).isNotEqualTo(before);
        assertThat(again.stay).isNull();
        assertThat(again.isIn()).isFalse();
        assertThat(again.ask(get("/account")).getRedirectedUrl()).isEqualTo("/login");
        assertThat(again.logIn(email, "guess guess", false).getRedirectedUrl()).isEqualTo("/login?retry");
    }

    @Test
    void thirty_days_later_the_right_password_leads_nowhere() throws Exception {
        leave("2020-01-01");

        assertThat(browser().logIn(email, PASSWORD, false).getRedirectedUrl()).isEqualTo("/login?retry");
    }

    private void leave(String day) {
        jdbc.sql("update account set deactivated_at = cast(? as timestamp with time zone) where id = ?")
                .params(day + " 00:00:00+00:00", asha.value())
                .update();
    }
}
