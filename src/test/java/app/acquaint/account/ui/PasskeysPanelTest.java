package app.acquaint.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.account.AccountService;
import app.acquaint.account.Passkey;
import app.acquaint.account.Passkeys;
import app.acquaint.testkit.ViewTest;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.webauthn.api.Bytes;

class PasskeysPanelTest extends ViewTest {

    private static final String PASSWORD = "correct horse battery";

    @BeforeEach
    void onePasskey() {
        jdbc.sql("update account set password_hash = ? where id = ?")
                .params(Objects.requireNonNull(bean(PasswordEncoder.class).encode(PASSWORD)), me.value())
                .update();
        jdbc.sql("""
                        insert into passkey (credential_id, account_id, name, public_key, attestation_object,
                            transports, signature_count, verified, backup_eligible, backed_up, added_at)
                        values (?, ?, 'Old laptop', '', '', '', 0, true, false, false, ?)""")
                .params(
                        Bytes.random().toBase64UrlString(),
                        me.value(),
                        OffsetDateTime.of(2026, 5, 3, 10, 0, 0, 0, ZoneOffset.UTC))
                .update();
        UI.getCurrent().navigate("account");
    }

    @Test
    void a_passkey_stands_there_with_its_name_and_when_it_was_added_and_used() {
        assertThat(panelTexts()).contains("Old laptop", "Added May 3, 2026, not used yet");
    }

    @Test
    void it_is_renamed_and_removed() {
        _click(button("Rename"));
        var name = _get(_get(PasskeysPanel.class), TextField.class, one -> one.withValue("Old laptop"));
        _setValue(name, " ");
        _click(button("Save name"));
        assertThat(name.getErrorMessage()).isEqualTo("Please give the passkey a name.");
        _setValue(name, "New laptop");
        _click(button("Save name"));
        assertThat(panelTexts()).contains("New laptop");

        _click(button("Remove"));

        assertThat(bean(Passkeys.class).of(me)).isEmpty();
        assertThat(panelTexts()).doesNotContain("New laptop");
    }

    @Test
    void adding_one_asks_for_the_password() {
        var password = _get(_get(PasskeysPanel.class), PasswordField.class);
        _setValue(password, "guess guess");
        _click(_get(PasskeyButton.class));
        assertThat(password.getErrorMessage()).contains("not your current password");

        _setValue(password, PASSWORD);
        _click(_get(PasskeyButton.class));

        assertThat(password.isInvalid()).isFalse();
        assertThat(password.getValue()).isEmpty();
        assertThat(bean(Passkeys.class).of(me)).extracting(Passkey::name).containsExactly("Old laptop");
    }

    @Test
    void an_account_without_a_password_is_asked_for_none() {
        jdbc.sql("update account set password_hash = '{none}' where id = ?")
                .param(me.value())
                .update();
        UI.getCurrent().navigate("privacy");
        UI.getCurrent().navigate("account");

        assertThat(bean(AccountService.class).hasPassword(me)).isFalse();
        assertThat(_find(PasswordField.class))
                .extracting(PasswordField::getLabel)
                .containsExactly("New password");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("You log in without a password. You can set one here, as another way in.");
    }

    @Test
    void where_no_issuer_is_set_up_there_is_nothing_of_one() {
        assertThat(context.getBeanNamesForType(ClientRegistrationRepository.class))
                .isEmpty();
        assertThat(context.getBeanNamesForType(JWKSource.class)).isEmpty();
        SecurityContextHolder.clearContext();
        UI.getCurrent().navigate("login");

        assertThat(_get(H1.class).getText()).isEqualTo("Welcome back");
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).noneMatch(text -> text.startsWith("Continue with"));
        assertThat(_get(PasskeyButton.class).getText()).isEqualTo("Log in with a passkey");
    }

    @Test
    void a_log_in_that_came_to_nothing_says_why_and_leads_back() {
        SecurityContextHolder.clearContext();
        UI.getCurrent().navigate("elsewhere", QueryParameters.of("why", "unproven"));
        assertThat(_get(H1.class).getText()).isEqualTo("Your address is not confirmed there");

        UI.getCurrent().navigate("elsewhere", QueryParameters.of("why", "<made up>"));
        assertThat(_get(H1.class).getText()).isEqualTo("That did not go through");
        assertThat(_get(Anchor.class, one -> one.withText("To the log-in page")).getHref())
                .isEqualTo("login");
    }

    private List<String> panelTexts() {
        return _find(_get(PasskeysPanel.class), Span.class).stream()
                .map(Span::getText)
                .toList();
    }

    private static Button button(String text) {
        return _get(Button.class, one -> one.withText(text));
    }
}
