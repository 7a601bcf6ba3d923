package app.acquaint.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.acquaint.account.AccountService;
import app.acquaint.account.FirstStart;
import app.acquaint.account.ResetLinks;
import app.acquaint.account.Secrets;
import app.acquaint.account.web.LeavingDoor;
import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import app.acquaint.testkit.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
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

    /** {@link AccountViewsTest} has the same cookie where passwords count. */
    @Test
    void a_device_that_stayed_logged_in_by_a_password_is_out() {
        assertThat(StayCookie.shown(context, me)).isEqualTo(new StayCookie(Optional.empty(), Optional.empty()));
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
    void the_first_organiser_is_led_to_the_issuers_and_not_to_a_form() {
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from account").update();
        UI.getCurrent().navigate("welcome", QueryParameters.of("key", key()));

        assertThat(_get(H1.class).getText()).isEqualTo("Welcome");
        assertThat(_find(PasswordField.class)).isEmpty();
        assertThat(_find(_get(IssuerLinks.class), Anchor.class)).hasSize(2);
    }

    @Test
    void links_for_a_new_password_help_only_leavers() {
        SecurityContextHolder.clearContext();
        var link = bean(ResetLinks.class).create(email());
        UI.getCurrent().navigate("reset", token(link));
        assertThat(_find(PasswordField.class)).isEmpty();
        assertThat(_get(IssuerLinks.class).isVisible()).isTrue();

        jdbc.sql("update account set deactivated_at = current_timestamp where id = ?")
                .param(me.value())
                .update();
        UI.getCurrent().navigate("privacy");
        UI.getCurrent().navigate("reset", token(link));
        _setValue(_get(PasswordField.class), "a new beginning");
        _click(_get(Button.class, one -> one.withText("Set new password")));

        assertThat(LeavingDoor.of(VaadinServletRequest.getCurrent())).contains(me);
    }

    @Test
    void a_link_to_log_in_with_leads_to_the_issuers() {
        var token = UUID.randomUUID().toString();
        jdbc.sql("insert into log_in_link (token_hash, account_id, expires_at) values (?, ?,"
                        + " timestamp with time zone '9999-01-01 00:00:00+00:00')")
                .params(Secrets.hash(token), me.value())
                .update();
        SecurityContextHolder.clearContext();
        UI.getCurrent().navigate("log-in-link", QueryParameters.of("token", token));

        assertThat(_find(Button.class, one -> one.withText("Log in"))).isEmpty();
        assertThat(_get(IssuerLinks.class).isVisible()).isTrue();
    }

    @Test
    void a_password_counts_nowhere() {
        jdbc.sql("update account set password_hash = ? where id = ?")
                .params(Objects.requireNonNull(bean(PasswordEncoder.class).encode("a right password")), me.value())
                .update();
        UI.getCurrent().navigate("account");

        assertThat(bean(AccountService.class).hasPassword(me)).isFalse();
        assertThat(_find(PasswordField.class)).isEmpty();
        assertThat(_find(PasswordForm.class)).isEmpty();
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> bean(AccountService.class).erase(me, "a right password"))
                .extracting(DomainException::key)
                .isEqualTo("account.confirm.again");
    }

    private String key() {
        return bean(FirstStart.class).link().orElseThrow().getQuery().substring("key=".length());
    }

    private EmailAddress email() {
        return bean(AccountService.class).find(me).orElseThrow().email();
    }

    private static QueryParameters token(URI link) {
        return QueryParameters.of("token", link.getQuery().substring("token=".length()));
    }

    @Test
    void the_account_page_offers_no_passkeys() {
        UI.getCurrent().navigate("account");

        assertThat(_find(PasskeysPanel.class)).isEmpty();
        assertThat(_get(SessionsPanel.class).isVisible()).isTrue();
    }
}
