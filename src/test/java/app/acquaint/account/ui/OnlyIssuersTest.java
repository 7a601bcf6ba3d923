package app.acquaint.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.acquaint.account.AccountSessions;
import app.acquaint.account.RememberedSessions;
import app.acquaint.testkit.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.test.context.TestPropertySource;

/** An installation that people get into by their issuer alone; that one cannot be reached changes no page. */
@TestPropertySource(
        properties = {
            "acquaint.sso.only=true",
            "spring.security.oauth2.client.registration.house.client-id=acquaint",
            "spring.security.oauth2.client.registration.house.client-name=The House",
            "spring.security.oauth2.client.provider.house.issuer-uri=http://127.0.0.1:9",
            "spring.security.oauth2.client.registration.google.client-id=acquaint"
        })
class OnlyIssuersTest extends ViewTest {

    @Test
    void the_page_for_logging_in_offers_the_issuers_and_nothing_else() {
        SecurityContextHolder.clearContext();
        UI.getCurrent().navigate("login");

        assertThat(_get(H1.class).getText()).isEqualTo("Welcome back");
        assertThat(_find(_get(IssuerLinks.class), Anchor.class))
                .satisfiesExactly(
                        google -> {
                            assertThat(google.getText()).isEqualTo("Continue with Google");
                            assertThat(google.getHref()).isEqualTo("oauth2/authorization/google");
                        },
                        house -> assertThat(house.getText()).isEqualTo("Continue with The House"));
        assertThat(_find(PasskeyButton.class)).isEmpty();
        assertThat(_get(LogInView.class).getElement().getOuterHTML())
                .doesNotContain("type=\"password\"")
                .doesNotContain("name=\"stay\"");
    }

    @Test
    void a_device_that_stayed_logged_in_by_a_password_is_out() {
        var sessions = bean(AccountSessions.class);
        var kept = bean(RememberedSessions.class).remember(sessions.begin(me, ""));
        var value = kept.series() + ":" + kept.token();
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie(
                "acquaint-stay",
                Base64.getEncoder().withoutPadding().encodeToString(value.getBytes(StandardCharsets.UTF_8))));

        assertThat(bean(RememberMeServices.class).autoLogin(request, new MockHttpServletResponse()))
                .isNull();
    }

    @Test
    void not_even_the_right_password_lets_in() {
        jdbc.sql("update account set password_hash = ?, email_key = 'only@example.org' where id = ?")
                .params(Objects.requireNonNull(bean(PasswordEncoder.class).encode("a right password")), me.value())
                .update();

        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> bean(AuthenticationProvider.class)
                        .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(
                                "only@example.org", "a right password")));
    }

    @Test
    void the_account_page_offers_no_passkeys() {
        UI.getCurrent().navigate("account");

        assertThat(_find(PasskeysPanel.class)).isEmpty();
        assertThat(_get(SessionsPanel.class).isVisible()).isTrue();
    }
}
