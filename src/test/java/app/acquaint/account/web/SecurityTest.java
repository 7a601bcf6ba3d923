package app.acquaint.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may ask for what, and what every answer tells browsers. */
class SecurityTest extends WebTest {

    @Test
    void before_the_first_account_every_page_leads_to_welcome() throws Exception {
        nobody();

        assertThat(browser().ask(get("/people")).getRedirectedUrl()).isEqualTo("/welcome");
    }

    @Test
    void without_a_log_in_pages_lead_to_the_log_in_and_scripts_hear_401() throws Exception {
        assertThat(browser().ask(get("/account")).getRedirectedUrl()).isEqualTo("/login");
        var api = browser().ask(get("/api/csrf"));
        assertThat(api.getStatus()).isEqualTo(401);
        assertThat(api.getRedirectedUrl()).isNull();
        assertThat(browser().ask(post("/api/anything").with(csrf())).getStatus())
                .isEqualTo(401);
    }

    @Test
    void health_and_style_sheets_are_open_and_nothing_else_is() throws Exception {
        assertThat(status("/actuator/health")).isEqualTo(200);
        assertThat(status("/styles/tokens.css")).isEqualTo(200);
        assertThat(status("/styles/account.css")).isEqualTo(200);
        assertThat(status("/account")).isEqualTo(302);
        assertThat(status("/api/csrf")).isEqualTo(401);
    }

    @Test
    void of_the_server_itself_nobody_hears_more_than_its_health() throws Exception {
        var browser = browser();
        browser.logIn(email, PASSWORD, false);

        for (var path : List.of("/actuator", "/actuator/", "/actuator/env", "/actuator/health2", "/actuator/a/b")) {
            assertThat(status(path)).as(path).isEqualTo(404);
            assertThat(browser.ask(get(path)).getStatus()).as(path).isEqualTo(404);
        }
        assertThat(browser.isIn()).isTrue();
        assertThat(status("/actuator/health")).isEqualTo(200);
    }

    @Test
    void a_certificate_is_shown_to_whoever_has_its_address() throws Exception {
        assertThat(browser().ask(get("/certificate/7K2M-9QXR-4TVB-HD8N")).getRedirectedUrl())
                .isNull();
        assertThat(browser().ask(get("/graduation/networking")).getRedirectedUrl())
                .isEqualTo("/login");
    }

    @Test
    void every_answer_tells_the_browser_what_to_refuse() throws Exception {
        var answer = browser().ask(get("/actuator/health").secure(true));

        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()");
        assertThat(answer.getHeader("Strict-Transport-Security")).contains("max-age=");
        assertThat(browser().ask(get("/actuator/health")).getHeader("Strict-Transport-Security"))
                .isNull();
    }

    @Test
    void a_form_or_a_script_without_its_token_is_refused() throws Exception {
        var stale = web.perform(post("/login").param("email", email).param("password", PASSWORD))
                .andReturn()
                .getResponse();
        assertThat(stale.getRedirectedUrl()).isEqualTo("/login?again");

        var browser = browser();
        browser.logIn(email, PASSWORD, false);
        assertThat(browser.ask(post("/api/anything")).getStatus()).isEqualTo(403);
        assertThat(browser.ask(post("/api/csrf").with(csrf())).getStatus()).isEqualTo(405);
        assertThat(browser.ask(post("/logout")).getRedirectedUrl()).isEqualTo("/login?again");
        assertThat(browser.isIn()).isTrue();
    }

    @Test
    void ways_in_are_open_to_everybody_and_the_organisers_pages_are_not() throws Exception {
        for (var page : List.of("/join/some-token", "/sign-up", "/forgotten", "/log-in-link?token=x", "/leaving")) {
            assertThat(browser().ask(get(page)).getRedirectedUrl()).as(page).isNotEqualTo("/login");
        }
        for (var page : List.of("/join/some-token/mine", "/organisation/people", "/organisation/sign-up")) {
            assertThat(browser().ask(get(page)).getRedirectedUrl()).as(page).isEqualTo("/login");
        }
    }

    /** Of a request over the wire, redirects not followed. */
    private int status(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
