package app.acquaint.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import app.acquaint.account.Members;
import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.ServletException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Every page and every other address, opened by everybody with the learner's own things in it. */
class RouteAccessTest extends AccessTest {

    private static final String NOBODY = "nobody";
    private static final String LEAVER = "leaver";

    private final List<String> askers = askers();
    private final Map<String, MockHttpSession> sessions = new LinkedHashMap<>();
    private MockMvc web;
    private AccountId leaver;

    @BeforeEach
    void everybodyIsLoggedInAndOneLeaves() throws Exception {
        web = MockMvcBuilders.webAppContextSetup((WebApplicationContext) context)
                .apply(springSecurity())
                .build();
        leaver = world.account("Lou Leaver", Set.of(Role.LEARNER));
        sessions.put(LEAVER, logIn(leaver));
        for (var actor : Actor.values()) {
            sessions.put(name(actor), logIn(world.id(actor)));
        }
        bean(Members.class).deactivate(world.id(Actor.ORGANISER), leaver);
    }

    @Test
    void every_address_opens_to_whom_the_table_says() throws Exception {
        var seen = new LinkedHashMap<String, List<String>>();
        for (var page : Addresses.pages().entrySet()) {
            seen.put("page /" + page.getKey(), new ArrayList<>());
            for (var asker : askers) {
                seen.get("page /" + page.getKey()).add(page(asker, page.getKey(), page.getValue()));
            }
        }
        for (var address : Addresses.requests(context)) {
            seen.put(address, new ArrayList<>());
            for (var asker : askers) {
                seen.get(address).add(answer(asker, address));
            }
        }

        Table.read("routes.csv", askers).assertHolds(seen);
    }

    private String page(String asker, String template, Class<?> view) {
        open(asker);
        try {
            UI.getCurrent().navigate(new Addresses(world).of(template));
        } catch (Throwable refused) {
            return refused(refused);
        }
        var chain = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        if (chain.isEmpty()) {
            // the browser is sent there
            return "LOG-IN";
        }
        var shown = chain.getFirst().getClass();
        if (shown == view) {
            return "OPEN";
        }
        if (HasErrorParameter.class.isAssignableFrom(shown)) {
            return shown.getSimpleName().equals("UnexpectedView") ? "FAILED" : "NOT-FOUND";
        }
        return shown.getSimpleName().equals("LogInView") ? "LOG-IN" : "TO " + shown.getSimpleName();
    }

    /** Karibu throws what a browser is shown as an address that leads nowhere. */
    private static String refused(Throwable why) {
        for (var cause = why; cause != null; cause = cause.getCause()) {
            if (cause instanceof AccessDeniedException) {
                return "DENIED";
            }
            if (cause instanceof NotFoundException) {
                return "NOT-FOUND";
            }
        }
        return "FAILED " + why;
    }

    private void open(String asker) {
        if (asker.equals(NOBODY) || asker.equals(LEAVER)) {
            logOut();
            if (asker.equals(LEAVER)) {
                VaadinSession.getCurrent().getSession().setAttribute("acquaint.leaving", leaver.toString());
            }
        } else {
            var actor = Actor.valueOf(asker.toUpperCase(Locale.ROOT));
            logInAs(world.id(actor), actor.authorities());
        }
    }

    private String answer(String asker, String address) throws Exception {
        var space = address.indexOf(' ');
        var asked = request(
                HttpMethod.valueOf(address.substring(0, space)), new Addresses(world).of(address.substring(space + 1)));
        fill(address, asked);
        // the log-out ends its session: it gets one of its own
        var session = sessions.get(asker);
        if (session != null) {
            asked.session(
                    address.equals("POST /logout") && !asker.equals(LEAVER)
                            ? logIn(world.id(Actor.valueOf(asker.toUpperCase(Locale.ROOT))))
                            : session);
        }
        MockHttpServletResponse answer;
        try {
            answer = web.perform(asked.with(csrf().asHeader())).andReturn().getResponse();
        } catch (ServletException letThrough) {
            assertThat(letThrough).hasMessageContaining("springServlet");
            // handed on to the pages, of which none has such an address
            return "PAGES";
        }
        var to = answer.getRedirectedUrl();
        if (answer.getStatus() == 401 || (to != null && to.endsWith("/login"))) {
            return "LOG-IN";
        }
        return to != null
                ? "TO " + to
                : switch (answer.getStatus()) {
                    case 200 -> answer.getContentAsString().contains("canary") ? "DATA" : "OPEN";
                    case 403 -> "DENIED";
                    case 404 -> "NOT-FOUND";
                    default -> String.valueOf(answer.getStatus());
                };
    }

    /** As the page of the shared draft asks. */
    private void fill(String address, MockHttpServletRequestBuilder asked) {
        var draft = world.sharedDraft;
        if (address.equals("GET /api/writings")) {
            asked.param("course", draft.course().value())
                    .param("exercise", draft.exercise().value())
                    .param("contact", String.valueOf(draft.contact()));
        } else if (address.contains("/api/writings")) {
            asked.contentType(MediaType.APPLICATION_JSON).content("""
                            {"course": "%s", "exercise": "%s", "contact": "%s", "text": "mine now", "base": 0,
                             "criterion": "none", "keep": true}""".formatted(
                            draft.course().value(), draft.exercise().value(), draft.contact()));
        } else if (address.equals("POST /login")) {
            asked.param("email", "nobody@example.org").param("password", "a guess that is wrong");
        }
    }

    private MockHttpSession logIn(AccountId who) throws Exception {
        var form = post("/login")
                .param("email", world.email(who).value())
                .param("password", World.PASSWORD)
                .with(csrf())
                .with(sent -> {
                    sent.setRemoteAddr("2001:db8::" + Integer.toHexString(who.hashCode() & 0xffff));
                    return sent;
                });
        var session =
                (MockHttpSession) web.perform(form).andReturn().getRequest().getSession(false);
        assertThat(web.perform(get("/api/csrf").session(session))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .as("logged in")
                .isEqualTo(200);
        return session;
    }

    private static List<String> askers() {
        var all = new ArrayList<String>();
        all.add(NOBODY);
        all.addAll(Actor.columns());
        all.add(LEAVER);
        return all;
    }

    private static String name(Actor actor) {
        return actor.name().toLowerCase(Locale.ROOT);
    }
}
