package app.acquaint.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.acquaint.Acquaint;
import app.acquaint.common.AccountId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Through every filter, as a mail program or a person comes: without a session, without a token against forgery. */
@SpringBootTest(
        classes = Acquaint.class,
        properties = {
            "acquaint.data=target/unsubscribe-tests/${random.uuid}",
            "vaadin.productionMode=true",
            "spring.mail.host=mail.example.org",
            "acquaint.mail.from=Acquaint <acquaint@example.org>",
            "acquaint.public-url=https://acquaint.example.org"
        })
class UnsubscribeEndpointTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Unsubscribing unsubscribing;

    @Autowired
    private MailChoices choices;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc web;
    private AccountId owner;
    private String path;

    @BeforeEach
    void aLink() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        owner = AccountId.next();
        var email = owner + "@example.org";
        jdbc.sql("insert into account (id, name, email, email_key, password_hash, time_zone, locale, created_at,"
                        + " version) values (?, 'Asha', ?, ?, 'none', 'Europe/Berlin', 'en', ?, 1)")
                .params(owner.value(), email, email, OffsetDateTime.now(ZoneOffset.UTC))
                .update();
        path = unsubscribing.link(owner, MailKind.COMMENT).substring("https://acquaint.example.org".length());
    }

    @Test
    void opening_the_link_shows_one_button_and_changes_nothing() throws Exception {
        var answer = asked(get(path));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("<form method=\"post\">", "Something was said about a shared draft");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(choices.of(owner, MailKind.COMMENT)).isEqualTo(MailChoice.ON);
    }

    @Test
    void a_mail_program_posts_once_or_twice_and_the_kind_is_off() throws Exception {
        for (int time = 0; time < 2; time++) {
            var answer = asked(post(path)
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .content("List-Unsubscribe=One-Click"));
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getCookies()).isEmpty();
        }

        assertThat(choices.of(owner, MailKind.COMMENT)).isEqualTo(MailChoice.OFF);
        assertThat(choices.of(owner, MailKind.ASSIGNED)).isEqualTo(MailChoice.ON);
    }

    @Test
    void a_guessed_link_does_nothing_and_tells_nothing() throws Exception {
        assertThat(asked(post("/mail/unsubscribe/guessed")).getStatus()).isEqualTo(404);
        assertThat(asked(get("/mail/unsubscribe/guessed")).getStatus()).isEqualTo(404);
    }

    @Test
    void the_page_speaks_the_browsers_language() throws Exception {
        assertThat(asked(get(path).header("Accept-Language", "de")).getContentAsString())
                .contains("lang=\"de\"", "Diese Mails abbestellen");
    }

    @Test
    void the_application_is_well_though_the_mail_server_is_away() throws Exception {
        assertThat(asked(get("/actuator/health")).getContentAsString()).contains("UP");
    }

    private MockHttpServletResponse asked(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
