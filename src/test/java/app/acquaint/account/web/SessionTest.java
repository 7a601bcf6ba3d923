package app.acquaint.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.acquaint.account.AccountSession;
import app.acquaint.account.NewPassword;
import app.acquaint.common.EmailAddress;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How long somebody is in: by a session, by the cookie that stays, and until another device ends it. */
class SessionTest extends WebTest {

    @Test
    void a_page_gets_a_new_token_for_its_renewed_session() throws Exception {
        var browser = browser();
        browser.logIn(email, PASSWORD, false);

        var answer = browser.ask(get("/api/csrf"));

        assertThat(answer.getContentAsString()).contains("\"header\":\"X-CSRF-TOKEN\"", "\"token\":\"");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void a_changed_address_logs_in_and_ends_no_session() throws Exception {
        var browser = browser();
        browser.logIn(email, PASSWORD, true);

        accounts.changeEmail(asha, PASSWORD, new EmailAddress("new-" + email));

        browser.forgetsItsSession();
        assertThat(browser.isIn()).isTrue();
        var other = browser();
        other.logIn("NEW-" + email, PASSWORD, false);
        assertThat(other.isIn()).isTrue();
    }

    @Test
    void a_device_that_stays_logged_in_comes_back_with_a_new_cookie_each_time() throws Exception {
        var browser = browser();
        browser.logIn(email, PASSWORD, true);
        var first = Objects.requireNonNull(browser.stay);
        assertThat(first.isHttpOnly()).isTrue();
        assertThat(first.getAttribute("SameSite")).isEqualTo("Lax");

        browser.forgetsItsSession();
        assertThat(browser.isIn()).isTrue();

        assertThat(Objects.requireNonNull(browser.stay).getValue()).isNotEqualTo(first.getValue());
        browser.forgetsItsSession();
        assertThat(browser.isIn()).isTrue();
        assertThat(sessions.of(asha)).hasSize(1);
    }

    @Test
    void a_device_that_does_not_stay_is_out_with_its_session() throws Exception {
        var browser = browser();
        browser.logIn(email, PASSWORD, false);
        assertThat(browser.stay).isNull();

        browser.forgetsItsSession();

        assertThat(browser.isIn()).isFalse();
    }

    @Test
    void a_session_that_is_ended_elsewhere_is_out_at_once_and_cannot_come_back() throws Exception {
        var laptop = browser();
        laptop.logIn(email, PASSWORD, true);
        var phone = browser();
        phone.logIn(email, PASSWORD, true);
        var here = sessionOf(laptop);

        sessions.endOthers(asha, here);

        assertThat(phone.isIn()).isFalse();
        phone.forgetsItsSession();
        assertThat(phone.isIn()).isFalse();
        assertThat(laptop.isIn()).isTrue();
    }

    @Test
    void a_new_password_and_an_erased_account_end_sessions_at_once() throws Exception {
        var laptop = browser();
        laptop.logIn(email, PASSWORD, true);
        var phone = browser();
        phone.logIn(email, PASSWORD, true);

        accounts.changePassword(asha, PASSWORD, new NewPassword("another password"), Optional.of(sessionOf(laptop)));
        assertThat(phone.isIn()).isFalse();
        assertThat(laptop.isIn()).isTrue();
        accounts.erase(asha, "another password");

        assertThat(laptop.isIn()).isFalse();
        assertThat(laptop.ask(get("/account")).getRedirectedUrl()).isEqualTo("/welcome");
    }

    @Test
    void logging_out_ends_this_session_and_its_cookie_and_no_other() throws Exception {
        var laptop = browser();
        laptop.logIn(email, PASSWORD, true);
        var kept = Objects.requireNonNull(laptop.stay);
        var phone = browser();
        phone.logIn(email, PASSWORD, true);

        assertThat(laptop.ask(post("/logout").with(csrf())).getRedirectedUrl()).isEqualTo("/login?bye");

        assertThat(laptop.isIn()).isFalse();
        laptop.stay = kept;
        assertThat(laptop.isIn()).isFalse();
        assertThat(phone.isIn()).isTrue();
    }

    @Test
    void another_role_counts_from_the_next_request_on() throws Exception {
        var browser = browser();
        browser.logIn(email, PASSWORD, false);
        browser.isIn();
        assertThat(browser.roles()).containsExactlyInAnyOrder("ROLE_LEARNER", "ROLE_ORGANISER");

        jdbc.sql("update account_role set role = 'LEADER' where role = 'ORGANISER' and account_id = ?")
                .param(asha.value())
                .update();

        assertThat(browser.isIn()).isTrue();
        assertThat(browser.roles()).containsExactlyInAnyOrder("ROLE_LEARNER", "ROLE_LEADER");
    }

    private UUID sessionOf(MockBrowser browser) {
        var all = sessions.of(asha).stream().map(AccountSession::id).toList();
        var row = Objects.requireNonNull(browser.session).getAttribute("acquaint.session");
        assertThat(all).contains((UUID) Objects.requireNonNull(row));
        return (UUID) row;
    }
}
