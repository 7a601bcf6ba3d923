package app.acquaint.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.acquaint.account.Account;
import app.acquaint.account.CurrentAccount;
import app.acquaint.coach.Coach;
import app.acquaint.coach.Draft;
import app.acquaint.coach.Finding;
import app.acquaint.coach.Review;
import app.acquaint.coach.Rubric;
import app.acquaint.coach.Span;
import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import app.acquaint.common.CourseId;
import app.acquaint.common.EmailAddress;
import app.acquaint.common.ExerciseId;
import app.acquaint.contact.Contacts;
import app.acquaint.course.CourseCatalog;
import app.acquaint.store.NotDurableException;
import app.acquaint.testkit.Engine;
import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import tools.jackson.databind.json.JsonMapper;

class WritingEndpointTest {

    private final AtomicBoolean diskFull = new AtomicBoolean();
    private final JsonMapper json = JsonMapper.builder().build();
    private final WritingHouse house = new WritingHouse(Engine.H2, () -> {
        if (diskFull.get()) {
            throw new NotDurableException(new IOException("no room"));
        }
    });
    private final AccountId me = house.account();
    private MockMvc browser;

    @BeforeEach
    void open() {
        var context = new GenericWebApplicationContext(new MockServletContext());
        new AnnotatedBeanDefinitionReader(context)
                .register(
                        Security.class,
                        WritingController.class,
                        WritingRefusals.class,
                        WritingMessages.class,
                        DraftCoach.class,
                        DraftContext.class,
                        StripText.class);
        context.registerBean(JsonMapper.class, () -> json);
        context.registerBean(WritingService.class, () -> house.writings);
        context.registerBean(OverruleService.class, () -> house.overrules);
        context.registerBean(Contacts.class, () -> house.contacts);
        context.registerBean(CourseCatalog.class, DraftCourse::catalog);
        context.registerBean(CurrentAccount.class, WritingEndpointTest::whoever);
        context.registerBean(Coach.class, () -> WritingEndpointTest::read);
        context.refresh();
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void a_draft_is_saved_and_read_by_the_coach_praise_first_then_by_weight() throws Exception {
        save(Map.of("text", "Are you interested?", "base", 0))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.revision").value(1))
                .andExpect(jsonPath("$.savedAt").value("2026-11-23T08:00:00.123456Z"))
                .andExpect(jsonPath("$.review.findings[*].criterion", contains("short", "availability", "window")))
                .andExpect(jsonPath("$.review.findings[1].spans[0][0]").value(8))
                .andExpect(jsonPath("$.review.findings[1].spans[0][1]").value(18))
                .andExpect(jsonPath("$.review.findings[1].lesson").value("/course/networking/easy-no#why"));
    }

    @Test
    void a_form_has_no_review() throws Exception {
        save(Map.of("exercise", "my-facts", "text", "{\"facts\":[\"nurse\"]}", "base", 0))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.review").isEmpty());
    }

    @Test
    void a_strip_hears_which_of_the_listed_facts_it_covers() throws Exception {
        save(Map.of("exercise", "my-facts", "text", "{\"facts\":[\"nurse\",\"Turin\",\" \"]}", "base", 0));

        save(Map.of("exercise", "my-strip", "text", "{\"parts\":{\"start\":\"I was a nurse\"}}", "base", 0))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.review.factsCovered", contains("nurse")));
    }

    @Test
    void whoever_saves_on_an_old_revision_gets_what_stands_and_overwrites_nothing() throws Exception {
        save(Map.of("text", "from the one tab", "base", 0));

        save(Map.of("text", "from the other tab", "base", 0))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.revision").value(1))
                .andExpect(jsonPath("$.text").value("from the one tab"))
                .andExpect(jsonPath("$.review.findings").isNotEmpty());

        browser.perform(get("/api/writings?course=networking&exercise=my-ask").with(user(me.toString())))
                .andExpect(jsonPath("$.text").value("from the one tab"));
    }

    @Test
    void whoever_comes_back_gets_what_stands_and_nothing_where_nothing_does() throws Exception {
        browser.perform(get("/api/writings?course=networking&exercise=my-ask").with(user(me.toString())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.revision").value(0))
                .andExpect(jsonPath("$.text").value(""));
    }

    @Test
    void what_is_overruled_stays_marked_so_until_it_is_taken_back() throws Exception {
        save(Map.of("text", "Are you interested?", "base", 0));

        overrule("availability", true)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.review.findings[1].overruled").value(true));
        overrule("availability", false)
                .andExpect(jsonPath("$.review.findings[1].overruled").value(false));
        overrule("no-such-thing", true).andExpect(status().isBadRequest());
    }

    @Test
    void what_cannot_be_meant_is_refused_with_a_sentence() throws Exception {
        for (var wrong : List.of(
                Map.of("course", "no-such-course", "text", "x"),
                Map.of("exercise", "no-such-exercise", "text", "x"),
                Map.of("exercise", "Not A Name", "text", "x"),
                Map.of("contact", "no-uuid", "text", "x"),
                Map.of("contact", ContactId.next().toString(), "text", "x"),
                Map.of("contact", house.person(house.account()).toString(), "text", "x"),
                Map.of("text", "nul \0"),
                Map.of("base", 0))) {
            save(new HashMap<>(wrong))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.message").isNotEmpty());
        }
        for (var body : List.of("", "null", "[]", "{", "{\"text\":{}}", "\"text\"")) {
            put(body, me.toString())
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.message").isNotEmpty());
        }
        assertThat(house.rows("writing")).isZero();
    }

    @Test
    void a_text_that_is_too_long_hears_how_long_it_may_be() throws Exception {
        save(Map.of("text", "x".repeat(Writing.MAX_LENGTH + 1), "base", 0))
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.message").value(containsString("100,000")));
        save(Map.of("text", "x".repeat(8 * Writing.MAX_LENGTH), "base", 0)).andExpect(status().isContentTooLarge());
        save(Map.of("text", "\u0001".repeat(Writing.MAX_LENGTH), "base", 0)).andExpect(status().isOk());
    }

    @Test
    void nothing_is_told_as_saved_while_the_disk_refuses() throws Exception {
        diskFull.set(true);

        save(Map.of("text", "x", "base", 0))
                .andExpect(status().isServiceUnavailable())
                .andExpect(jsonPath("$.message").isNotEmpty());
    }

    @Test
    void only_whoever_is_logged_in_and_has_the_token_saves() throws Exception {
        var body =
                json.writeValueAsString(Map.of("course", "networking", "exercise", "my-ask", "text", "x", "base", 0));
        var request = MockMvcRequestBuilders.put("/api/writings")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);

        browser.perform(request.with(user(me.toString()))).andExpect(status().isForbidden());
        put(body, null).andExpect(status().isUnauthorized());
        browser.perform(get("/api/writings?course=networking&exercise=my-ask").with(anonymous()))
                .andExpect(status().isUnauthorized());
        assertThat(house.rows("writing")).isZero();
    }

    @Test
    void a_page_made_for_somebody_else_saves_nothing() throws Exception {
        save(Map.of("account", house.account().toString(), "text", "x", "base", 0))
                .andExpect(status().isUnauthorized());

        assertThat(house.rows("writing")).isZero();
    }

    @Test
    void a_draft_whose_exercise_is_gone_can_still_be_written_on() throws Exception {
        var gone = new WritingKey(me, new CourseId("gone"), new ExerciseId("gone"), null);
        house.writings.save(gone, 0, "kept", true);

        save(Map.of("course", "gone", "exercise", "gone", "text", "kept on", "base", 1))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.review").isEmpty());
    }

    private ResultActions save(Map<String, Object> write) throws Exception {
        var body = new HashMap<String, Object>(Map.of("course", "networking", "exercise", "my-ask"));
        body.putAll(write);
        return put(json.writeValueAsString(body), me.toString());
    }

    private ResultActions put(String body, @Nullable String account) throws Exception {
        var request = MockMvcRequestBuilders.put("/api/writings")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(csrf().asHeader());
        return browser.perform(request.with(account == null ? anonymous() : user(account)));
    }

    private ResultActions overrule(String criterion, boolean keep) throws Exception {
        var body = Map.of("course", "networking", "exercise", "my-ask", "criterion", criterion, "keep", keep);
        return browser.perform(post("/api/writings/overrule")
                .content(json.writeValueAsString(body))
                .with(csrf().asHeader())
                .with(user(me.toString())));
    }

    /** Praises nothing but brevity; suggests a window, and above it to ask about time when it finds "interested". */
    private static Review read(Rubric rubric, Draft draft) {
        var at = draft.text().indexOf("interested");
        var facts = draft.facts().stream().allMatch(draft.text()::contains);
        return new Review(
                rubric.id(),
                List.of(
                        finding("window", false, 10, List.of()),
                        finding("availability", at < 0, 90, at < 0 ? List.of() : List.of(new Span(at, at + 10))),
                        finding("short", true, 50, List.of()),
                        new Finding(
                                "facts", facts, true, 5, "Facts", facts ? "" : "missing", "", null, List.of(), null)),
                null,
                false);
    }

    private static Finding finding(String criterion, boolean met, int weight, List<Span> spans) {
        return new Finding(criterion, met, true, weight, criterion, "because", "hint", "easy-no#why", spans, null);
    }

    private static CurrentAccount whoever() {
        var account = mock(CurrentAccount.class);
        when(account.id()).thenAnswer(_ -> id());
        when(account.get())
                .thenAnswer(_ -> new Account(
                        id(), "Sample", new EmailAddress("a@b"), ZoneId.of("Europe/Berlin"), Locale.ENGLISH, Set.of()));
        return account;
    }

    private static AccountId id() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new AccessDeniedException("nobody");
        }
        return AccountId.of(authentication.getName());
    }

    @EnableWebMvc
    @EnableWebSecurity
    static class Security {

        @Bean
        SecurityFilterChain chain(HttpSecurity http) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .exceptionHandling(refused ->
                            refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                    .build();
        }
    }
}
