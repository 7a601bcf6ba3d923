package app.acquaint.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Keeps a session and the cookie that stays, as a browser does. */
final class MockBrowser {

    private final MockMvc web;
    private final String peer;

    @Nullable MockHttpSession session;

    @Nullable Cookie stay;

    MockBrowser(MockMvc web, String peer) {
        this.web = web;
        this.peer = peer;
    }

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
        var form =
                post("/login").param("email", name).param("password", password).with(csrf());
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
