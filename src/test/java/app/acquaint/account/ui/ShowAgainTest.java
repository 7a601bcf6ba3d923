package app.acquaint.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.account.AccountService;
import app.acquaint.account.web.LeavingDoor;
import app.acquaint.testkit.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;

/** What somebody without a password finds where others type theirs once more. */
class ShowAgainTest extends ViewTest {

    private static final String STEP = "oauth2/authorization/house?fresh";
    private static final GrantedAuthority LEARNER = new SimpleGrantedAuthority("ROLE_LEARNER");

    private final String email = "new-" + UUID.randomUUID() + "@example.org";

    @BeforeEach
    void noPassword() {
        jdbc.sql("update account set password_hash = '{none}' where id = ?")
                .param(me.value())
                .update();
    }

    @Test
    void each_act_that_needs_it_offers_the_step_in_its_place_and_nothing_is_done() {
        cameByTheHouse();
        UI.getCurrent().navigate("account");
        assertThat(_find(Anchor.class, one -> one.withText("Show once more that it is you")))
                .isEmpty();

        changeTheAddress();
        assertThat(step(EmailForm.class).getHref()).isEqualTo(STEP);
        assertThat(_get(_get(EmailForm.class), EmailField.class).isInvalid()).isFalse();
        _setValue(_get(_get(PasswordForm.class), PasswordField.class), "a new beginning");
        _click(button("Change password"));
        assertThat(step(PasswordForm.class).getHref()).isEqualTo(STEP);
        _click(_get(PasskeyButton.class));
        assertThat(step(PasskeysPanel.class).getHref()).isEqualTo(STEP);
        erase();
        assertThat(step(ErasePanel.class).getHref()).isEqualTo(STEP);

        assertThat(_find(_get(ErasePanel.class), Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Before that, please show once more that it is you, at the place where you log in. For 10"
                        + " minutes after that it can be done.");
        assertThat(address()).isNotEqualTo(email);
        assertThat(bean(AccountService.class).hasPassword(me)).isFalse();
    }

    @Test
    void after_it_the_act_is_done_and_the_step_is_gone() {
        cameByTheHouse();
        UI.getCurrent().navigate("account");
        changeTheAddress();
        assertThat(step(EmailForm.class).isVisible()).isTrue();

        cameByTheHouse(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY)
                .issuedAt(Instant.now())
                .build());
        _click(button("Change e-mail"));

        assertThat(address()).isEqualTo(email);
        assertThat(_get(EmailForm.class).getChildren().filter(ShowAgain.class::isInstance))
                .noneMatch(Component::isVisible);
    }

    @Test
    void whoever_came_by_no_issuer_reads_what_to_do_instead() {
        UI.getCurrent().navigate("account");

        changeTheAddress();
        erase();

        assertThat(_get(_get(EmailForm.class), EmailField.class).getErrorMessage())
                .startsWith("Please log out and log in again first");
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .anyMatch(text -> text.startsWith("Please log out and log in again first"));
        assertThat(_find(Anchor.class, one -> one.withText("Show once more that it is you")))
                .isEmpty();
    }

    @Test
    void whoever_left_finds_the_step_at_their_door() {
        jdbc.sql("update account set deactivated_at = current_timestamp where id = ?")
                .param(me.value())
                .update();
        logOut();
        LeavingDoor.open(me, Instant.EPOCH, VaadinServletRequest.getCurrent());
        VaadinServletRequest.getCurrent().getSession().setAttribute("acquaint.leaving.issuer", "house");
        UI.getCurrent().navigate("leaving");

        erase();

        assertThat(step(ErasePanel.class).getHref()).isEqualTo(STEP);
        assertThat(bean(AccountService.class).find(me)).isPresent();
        assertThat(backFrom("unasked").getHref()).isEqualTo("leaving");
    }

    @Test
    void a_return_that_showed_nothing_says_so_and_leads_back_to_the_account() {
        cameByTheHouse();
        for (var why : Map.of(
                        "other", "You came back as somebody else",
                        "unasked", "Nobody asked you there",
                        "unsaid", "We were not told that it was you",
                        "stopped", "You stopped before the end")
                .entrySet()) {
            var back = backFrom(why.getKey());
            assertThat(_get(H1.class).getText()).isEqualTo(why.getValue());
            assertThat(back.getText()).isEqualTo("Back to your account");
            assertThat(back.getHref()).isEqualTo("account");
        }
    }

    private void cameByTheHouse(GrantedAuthority... factors) {
        var authorities = Stream.concat(Stream.of(LEARNER), Stream.of(factors)).toList();
        var whoever = new DefaultOAuth2User(List.of(LEARNER), Map.of("sub", me.toString()), "sub");
        SecurityContextHolder.getContext()
                .setAuthentication(new OAuth2AuthenticationToken(whoever, authorities, "house"));
    }

    private void changeTheAddress() {
        _setValue(_get(_get(EmailForm.class), EmailField.class), email);
        _click(button("Change e-mail"));
    }

    private static void erase() {
        _setValue(_get(_get(ErasePanel.class), Checkbox.class), true);
        _click(button("Erase my account"));
    }

    private String address() {
        return bean(AccountService.class).find(me).orElseThrow().email().value();
    }

    private static Anchor backFrom(String why) {
        UI.getCurrent().navigate("privacy");
        UI.getCurrent().navigate("elsewhere", QueryParameters.of("why", why));
        return _get(Anchor.class, one -> one.withClasses("log-in-other"));
    }

    private static Anchor step(Class<? extends Component> section) {
        return _get(_get(section), Anchor.class, one -> one.withText("Show once more that it is you"));
    }

    private static Button button(String text) {
        return _get(Button.class, one -> one.withText(text));
    }
}
