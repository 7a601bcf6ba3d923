package app.acquaint.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.account.AccountService;
import app.acquaint.account.ErrandsAtOnce;
import app.acquaint.account.FakeMail;
import app.acquaint.account.FakeMail.Letter;
import app.acquaint.account.web.LeavingDoor;
import app.acquaint.testkit.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

/** Whoever left may not be known to the issuer any more: where it is the only way in, they get to their data by mail. */
@Import({LeaversByMailTest.WithMail.class, ErrandsAtOnce.class})
@TestPropertySource(
        properties = {
            "acquaint.sso.only=true",
            "spring.security.oauth2.client.registration.house.client-id=acquaint",
            "spring.security.oauth2.client.provider.house.issuer-uri=http://127.0.0.1:9"
        })
class LeaversByMailTest extends ViewTest {

    private String email = "";

    @BeforeEach
    void nobodyIsLoggedIn() {
        email = bean(AccountService.class).find(me).orElseThrow().email().value();
        logOut();
    }

    @Test
    void the_page_for_logging_in_leads_to_a_form_with_nothing_but_that() {
        UI.getCurrent().navigate("login");
        var way = _get(Anchor.class, one -> one.withText("I have left, and want my data"));
        assertThat(way.getHref()).isEqualTo("forgotten");

        UI.getCurrent().navigate(way.getHref());

        assertThat(_get(H1.class).getText()).isEqualTo("I have left, and want my data");
        assertThat(_find(EmailField.class)).hasSize(1);
        assertThat(_find(Button.class)).hasSize(1);
    }

    @Test
    void whoever_left_is_sent_a_link_that_leads_to_their_data_and_no_further() {
        leave();

        ask();

        assertThat(letters()).extracting(Letter::kind).containsExactly("logIn");
        UI.getCurrent()
                .navigate(
                        "log-in-link",
                        QueryParameters.of("token", letters().getFirst().token()));
        _click(_get(Button.class, one -> one.withText("Log in")));
        assertThat(LeavingDoor.of(VaadinServletRequest.getCurrent())).contains(me);
    }

    @Test
    void whoever_is_here_reads_the_same_and_is_sent_nothing() {
        ask();
        var here = texts();
        assertThat(letters()).isEmpty();

        leave();
        UI.getCurrent().navigate("privacy");
        ask();

        assertThat(texts()).isEqualTo(here);
        assertThat(letters()).hasSize(1);
    }

    private void leave() {
        jdbc.sql("update account set deactivated_at = current_timestamp where id = ?")
                .param(me.value())
                .update();
    }

    private void ask() {
        UI.getCurrent().navigate("forgotten");
        _setValue(_get(EmailField.class), email);
        _click(_get(Button.class));
        assertThat(_find(EmailField.class)).isEmpty();
    }

    private List<Letter> letters() {
        return bean(FakeMail.class).letters().stream()
                .filter(letter -> Objects.equals(letter.to(), email))
                .toList();
    }

    private static List<String> texts() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    @TestConfiguration
    static class WithMail {

        @Bean
        @Primary
        FakeMail fakeMail() {
            return new FakeMail();
        }
    }
}
