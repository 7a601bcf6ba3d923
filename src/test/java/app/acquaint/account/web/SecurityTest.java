package app.acquaint.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.acquaint.Acquaint;
import app.acquaint.account.Account;
import app.acquaint.account.AccountService;
import app.acquaint.account.AccountSession;
import app.acquaint.account.AccountSessions;
import app.acquaint.account.FirstStart;
import app.acquaint.account.NewPassword;
import app.acquaint.account.PersonName;
import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The way in and out, through every filter that a request passes. */
@SpringBootTest(
        classes = Acquaint.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"acquaint.data=target/security-tests/${random.uuid}", "vaadin.productionMode=true"})
class SecurityTest {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private FirstStart firstStart;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccountSessions sessions;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private MockMvc web;
    private AccountId asha;
    private String email;
    private String peer;

    @BeforeEach
    void oneAccount() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        email = "asha-" + UUID.randomUUID() + "@example.org";
        peer = "2001:db8:" + Integer.toHexString(email.hashCode() >>> 16) + ":"
                + Integer.toHexString(email.hashCode() & 0xffff) + "::1";
        asha = firstStart.register(
                true,
                "",
                new FirstStart.Newcomer(
                        new PersonName("Asha"),
                        new EmailAddress(email),
                        new NewPassword(PASSWORD),
                        ZoneId.of("Europe/Berlin"),
                        Locale.ENGLISH));
    }

    @AfterEach
    void nobody() {
        jdbc.sql("delete from account").update();
    }

    @Test
    void before_the_first_account_every_page_leads_to_welcome() throws Exception {
        nobody();

        assertThat(ask(get("/people")).getRedirectedUrl()).isEqualTo("/welcome");
    }

    @Test
    void without_a_log_in_pages_lead_to_the_log_in_and_scripts_hear_401() throws Exception {
        assertThat(ask(get("/account")).getRedirectedUrl()).isEqualTo("/login");
        var api = ask(get("/api/csrf"));
        assertThat(api.getStatus()).isEqualTo(401);
        assertThat(api.getRedirectedUrl()).isNull();
        assertThat(ask(post("/api/anything").with(csrf())).getStatus()).isEqualTo(401);
    }

    @Test
    void health_and_style_sheets_are_open_and_nothing_else_is() throws Exception {
        assertThat(status("/actuator/health")).isEqualTo(200);
        assertThat(status("/styles/tokens.css")).isEqualTo(200);
        assertThat(status("/styles/account.css")).isEqualTo(200);
        assertThat(status("/actuator/env")).isEqualTo(302);
        assertThat(status("/account")).isEqualTo(302);
        assertThat(status("/api/csrf")).isEqualTo(401);
    }

    @Test
    void a_certificate_is_shown_to_whoever_has_its_address() throws Exception {
        assertThat(ask(get("/certificate/7K2M-9QXR-4TVB-HD8N")).getRedirectedUrl())
                .isNull();
        assertThat(ask(get("/graduation/networking")).getRedirectedUrl()).isEqualTo("/login");
    }

    @Test
    void every_answer_tells_the_browser_what_to_refuse() throws Exception {
        var answer = ask(get("/actuator/health").secure(true));

        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()");
        assertThat(answer.getHeader("Strict-Transport-Security")).contains("max-age=");
        assertThat(ask(get("/actuator/health")).getHeader("Strict-Transport-Security"))
                .isNull();
    }

    @Test
    void whoever_logs_in_comes_back_to_the_page_asked_for() throws Exception {
        var browser = new Browser();
        browser.ask(get("/account"));

        var answer = browser.logIn(email, PASSWORD, false);

        assertThat(answer.getRedirectedUrl()).isEqualTo("http://localhost/account");
        assertThat(browser.isIn()).isTrue();
    }

    @Test
    void a_question_of_a_script_is_not_the_page_to_come_back_to() throws Exception {
        var browser = new Browser();
        browser.ask(get("/api/csrf"));

        assertThat(browser.logIn(email, PASSWORD, false).getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void logging_in_renews_the_session() throws Exception {
        var browser = new Browser();
        browser.ask(get("/account"));
        var before = browser.sessionId();

        browser.logIn(email, PASSWORD, false);

        assertThat(browser.sessionId()).isNotEqualTo(before);
    }

    @Test
    void a_log_in_that_does_not_fit_tells_the_same_for_known_and_unknown_addresses() throws Exception {
        assertThat(new Browser().logIn(email, "guess guess", false).getRedirectedUrl())
                .isEqualTo("/login?retry");
        assertThat(new Browser().logIn("nobody@example.org", PASSWORD, false).getRedirectedUrl())
                .isEqualTo("/login?retry");
        assertThat(new Browser().logIn("no address", PASSWORD, false).getRedirectedUrl())
                .isEqualTo("/login?retry");
    }

    @Test
    void after_too_many_guesses_even_the_right_password_waits() throws Exception {
        for (var guess = 0; guess < 10; guess++) {
            assertThat(new Browser().logIn(email, "guess " + guess, false).getRedirectedUrl())
                    .isEqualTo("/login?retry");
        }

        assertThat(new Browser().logIn(email, PASSWORD, false).getRedirectedUrl())
                .isEqualTo("/login?wait=2");
    }

    @Test
    void a_form_or_a_script_without_its_token_is_refused() throws Exception {
        var stale = web.perform(post("/login").param("email", email).param("password", PASSWORD))
                .andReturn()
                .getResponse();
        assertThat(stale.getRedirectedUrl()).isEqualTo("/login?again");

        var browser = new Browser();
        browser.logIn(email, PASSWORD, false);
        assertThat(browser.ask(post("/api/anything")).getStatus()).isEqualTo(403);
        assertThat(browser.ask(post("/api/csrf").with(csrf())).getStatus()).isEqualTo(405);
        assertThat(browser.ask(post("/logout")).getRedirectedUrl()).isEqualTo("/login?again");
        assertThat(browser.isIn()).isTrue();
    }

    @Test
    void a_page_gets_a_new_token_for_its_renewed_session() throws Exception {
        var browser = new Browser();
        browser.logIn(email, PASSWORD, false);

        var answer = browser.ask(get("/api/csrf"));

        assertThat(answer.getContentAsString()).contains("\"header\":\"X-CSRF-TOKEN\"", "\"token\":\"");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void a_changed_address_logs_in_and_ends_no_session() throws Exception {
        var browser = new Browser();
        browser.logIn(email, PASSWORD, true);

        accounts.changeEmail(asha, PASSWORD, new EmailAddress("new-" + email));

        browser.forgetsItsSession();
        assertThat(browser.isIn()).isTrue();
        var other = new Browser();
        other.logIn("NEW-" + email, PASSWORD, false);
        assertThat(other.isIn()).isTrue();
    }

    @Test
    void a_device_that_stays_logged_in_comes_back_with_a_new_cookie_each_time() throws Exception {
        var browser = new Browser();
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
        var browser = new Browser();
        browser.logIn(email, PASSWORD, false);
        assertThat(browser.stay).isNull();

        browser.forgetsItsSession();

        assertThat(browser.isIn()).isFalse();
    }

    @Test
    void a_session_that_is_ended_elsewhere_is_out_at_once_and_cannot_come_back() throws Exception {
        var laptop = new Browser();
        laptop.logIn(email, PASSWORD, true);
        var phone = new Browser();
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
        var laptop = new Browser();
        laptop.logIn(email, PASSWORD, true);
        var phone = new Browser();
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
        var laptop = new Browser();
        laptop.logIn(email, PASSWORD, true);
        var kept = Objects.requireNonNull(laptop.stay);
        var phone = new Browser();
        phone.logIn(email, PASSWORD, true);

        assertThat(laptop.ask(post("/logout").with(csrf())).getRedirectedUrl()).isEqualTo("/login?bye");

        assertThat(laptop.isIn()).isFalse();
        laptop.stay = kept;
        assertThat(laptop.isIn()).isFalse();
        assertThat(phone.isIn()).isTrue();
    }

    @Test
    void the_first_log_in_renews_the_session_and_stays() throws Exception {
        var request = new MockHttpServletRequest(Objects.requireNonNull(context.getServletContext()));
        var before = Objects.requireNonNull(request.getSession()).getId();
        var response = new MockHttpServletResponse();

        context.getBean(FirstLogIn.class).logIn(asha, request, response);

        assertThat(Objects.requireNonNull(request.getSession()).getId()).isNotEqualTo(before);
        var browser = new Browser();
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
        var browser = new Browser();
        browser.session = (MockHttpSession) Objects.requireNonNull(request.getSession());
        assertThat(browser.isIn()).isTrue();
        SecurityContextHolder.setContext((SecurityContext) Objects.requireNonNull(
                browser.session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)));
        accounts.changePassword(asha, "", new NewPassword("a new beginning"), Optional.empty());
        SecurityContextHolder.clearContext();
        assertThat(accounts.hasPassword(asha)).isTrue();
    }

    @Test
    void ways_in_are_open_to_everybody_and_the_organisers_pages_are_not() throws Exception {
        for (var page : List.of("/join/some-token", "/sign-up", "/forgotten", "/log-in-link?token=x", "/leaving")) {
            assertThat(ask(get(page)).getRedirectedUrl()).as(page).isNotEqualTo("/login");
        }
        for (var page : List.of("/join/some-token/mine", "/organisation/people", "/organisation/sign-up")) {
            assertThat(ask(get(page)).getRedirectedUrl()).as(page).isEqualTo("/login");
        }
    }

    @Test
    void whoever_has_an_account_comes_back_to_the_invitation_after_logging_in() throws Exception {
        var browser = new Browser();
        browser.ask(get("/join/some-token/mine"));

        assertThat(browser.logIn(email, PASSWORD, false).getRedirectedUrl())
                .isEqualTo("http://localhost/join/some-token/mine");
    }

    @Test
    void whoever_left_is_out_at_once_and_the_right_password_leads_to_one_page_only() throws Exception {
        var laptop = new Browser();
        laptop.logIn(email, PASSWORD, true);

        jdbc.sql("update account set deactivated_at = current_timestamp where id = ?")
                .param(asha.value())
                .update();

        assertThat(laptop.isIn()).isFalse();
        laptop.forgetsItsSession();
        assertThat(laptop.isIn()).isFalse();
        var again = new Browser();
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

        assertThat(new Browser().logIn(email, PASSWORD, false).getRedirectedUrl())
                .isEqualTo("/login?retry");
    }

    @Test
    void another_role_counts_from_the_next_request_on() throws Exception {
        var browser = new Browser();
        browser.logIn(email, PASSWORD, false);
        browser.isIn();
        assertThat(browser.roles()).containsExactlyInAnyOrder("ROLE_LEARNER", "ROLE_ORGANISER");

        jdbc.sql("update account_role set role = 'LEADER' where role = 'ORGANISER' and account_id = ?")
                .param(asha.value())
                .update();

        assertThat(browser.isIn()).isTrue();
        assertThat(browser.roles()).containsExactlyInAnyOrder("ROLE_LEARNER", "ROLE_LEADER");
    }

    private void leave(String day) {
        jdbc.sql("update account set deactivated_at = cast(? as timestamp with time zone) where id = ?")
                .params(day + " 00:00:00+00:00", asha.value())
                .update();
    }

    /** Of a request over the wire, redirects not followed. */
    private int status(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private UUID sessionOf(Browser browser) {
        var all = sessions.of(asha).stream().map(AccountSession::id).toList();
        var row = Objects.requireNonNull(browser.session).getAttribute("acquaint.session");
        assertThat(all).contains((UUID) Objects.requireNonNull(row));
        return (UUID) row;
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return new Browser().ask(request);
    }

    /** Keeps a session and the cookie that stays, as a browser does. */
    private final class Browser {

        private @Nullable MockHttpSession session;
        private @Nullable Cookie stay;

        MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
            if (session != null && !session.isInvalid()) {
                request.session(session);
            }
            if (stay != null) {
                request.cookie(stay);
            }
            var result = web.perform(request.with(sent -> {
                        sent.setRemoteAddr(peer);
                        sent.setRequestedSessionIdValid(sent.getSession(false) != null);
                        return sent;
                    }))
                    .andReturn();
            session = (MockHttpSession) result.getRequest().getSession(false);
            var cookie = result.getResponse().getCookie(StayLoggedIn.COOKIE);
            if (cookie != null) {
                stay = cookie.getMaxAge() == 0 ? null : cookie;
            }
            return result.getResponse();
        }

        MockHttpServletResponse logIn(String name, String password, boolean staying) throws Exception {
            var form = post("/login")
                    .param("email", name)
                    .param("password", password)
                    .with(csrf());
            return ask(staying ? form.param("stay", "true") : form);
        }

        boolean isIn() throws Exception {
            var status = ask(get("/api/csrf")).getStatus();
            assertThat(List.of(200, 401)).contains(status);
            return status == 200;
        }

        List<String> roles() {
            var context = (SecurityContext) Objects.requireNonNull(session)
                    .getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
            return Objects.requireNonNull(Objects.requireNonNull(context).getAuthentication()).getAuthorities().stream()
                    .map(GrantedAuthority::getAuthority)
                    .map(Objects::requireNonNull)
                    .filter(authority -> authority.startsWith("ROLE_"))
                    .toList();
        }

        void forgetsItsSession() {
            session = null;
        }

        String sessionId() {
            return Objects.requireNonNull(session).getId();
        }
    }
}
