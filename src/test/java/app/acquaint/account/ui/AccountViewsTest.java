package app.acquaint.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.account.Account;
import app.acquaint.account.AccountService;
import app.acquaint.account.AccountSession;
import app.acquaint.account.AccountSessions;
import app.acquaint.account.PersonalData;
import app.acquaint.contact.Contacts;
import app.acquaint.testkit.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class AccountViewsTest extends ViewTest {

    private static final String PASSWORD = "correct horse battery";

    @BeforeEach
    void aKnownPassword() {
        jdbc.sql("update account set password_hash = ? where id = ?")
                .params(Objects.requireNonNull(bean(PasswordEncoder.class).encode(PASSWORD)), me.value())
                .update();
        UI.getCurrent().navigate("account");
    }

    @Test
    void the_name_is_changed_and_a_blank_one_is_explained_beside_the_field() {
        var name = _get(TextField.class, one -> one.withLabel("Name"));
        assertThat(name.getValue()).isEqualTo("Sample Learner");

        _setValue(name, "  ");
        _click(button("Save profile"));
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).contains("what you would like to be called");
        _setValue(name, "Asha Okoro");
        _click(button("Save profile"));

        assertThat(_get(Span.class, one -> one.withText("Saved.")).isVisible()).isTrue();
        assertThat(bean(AccountService.class).find(me)).map(Account::name).contains("Asha Okoro");
    }

    @Test
    void another_language_is_kept_with_the_account() {
        RadioButtonGroup<Locale> language = _get(RadioButtonGroup.class, one -> one.withLabel("Language"));
        _setValue(language, Locale.GERMAN);
        _click(button("Save profile"));

        assertThat(bean(AccountService.class).find(me)).map(Account::locale).contains(Locale.GERMAN);
    }

    @Test
    void the_time_zone_is_the_accounts_and_nonsense_from_the_browser_changes_nothing() {
        var zone = _get(ZoneField.class);
        assertThat(zone.getValue()).isEqualTo("Europe/Berlin");

        zone.setValue("Moon/Base");
        _click(button("Save profile"));
        assertThat(bean(AccountService.class).find(me).orElseThrow().zone().getId())
                .isEqualTo("Europe/Berlin");
        zone.setValue("Pacific/Auckland");
        _click(button("Save profile"));

        assertThat(bean(AccountService.class).find(me).orElseThrow().zone().getId())
                .isEqualTo("Pacific/Auckland");
    }

    @Test
    void the_address_changes_with_the_password_only() {
        var email = _get(EmailField.class);
        _setValue(email, "asha.changed@example.org");
        var password = passwords().getFirst();
        _setValue(password, "guess guess");
        _click(button("Change e-mail"));
        assertThat(password.getErrorMessage()).contains("not your current password");

        _setValue(password, PASSWORD);
        assertThat(password.isInvalid()).as("until something else is typed").isFalse();
        _click(button("Change e-mail"));

        assertThat(bean(AccountService.class).find(me).orElseThrow().email().value())
                .isEqualTo("asha.changed@example.org");
    }

    @Test
    void a_device_that_stayed_logged_in_is_in_by_its_cookie_and_gets_the_next_one() {
        var came = StayCookie.shown(context, me);

        assertThat(came.who()).contains(me.toString());
        assertThat(came.next()).isPresent();
    }

    @Test
    void sessions_stand_in_plain_words_and_can_be_ended() {
        bean(AccountSessions.class).begin(me, "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko Firefox/140.0");
        UI.getCurrent().navigate("privacy");
        UI.getCurrent().navigate("account");
        assertThat(_get(Span.class, one -> one.withClasses("session-name")).getText())
                .isEqualTo("Firefox on Linux");

        _click(button("End"));

        assertThat(bean(AccountSessions.class).of(me))
                .extracting(AccountSession::id)
                .isEmpty();
        assertThat(_find(Span.class, one -> one.withClasses("session-name"))).isEmpty();
    }

    @Test
    void a_zip_that_cannot_be_read_says_why_and_ones_own_brings_nothing_new() {
        bean(Contacts.class).add(me, "Priya");
        var panel = _get(DataPanel.class);

        panel.show("no zip".getBytes(StandardCharsets.UTF_8));
        assertThat(texts()).anyMatch(text -> text.startsWith("This is not a ZIP"));
        panel.show(bean(PersonalData.class).export(me));

        assertThat(texts())
                .noneMatch(text -> text.startsWith("This is not a ZIP"))
                .contains("Everything in this ZIP is here already, so there is nothing to add.");
        assertThat(_find(Button.class, one -> one.withText("Add it"))).isEmpty();
    }

    @Test
    void an_address_without_a_dot_is_one_here_as_at_sign_up() {
        jdbc.sql("update account set email = 'ada@localhost' where id = ?")
                .param(me.value())
                .update();
        UI.getCurrent().navigate("privacy");
        UI.getCurrent().navigate("account");

        assertThat(_get(EmailField.class).getValue()).isEqualTo("ada@localhost");
        assertThat(_get(EmailField.class).isInvalid()).isFalse();
    }

    @Test
    void erasing_needs_the_box_and_the_password() {
        var password = passwords().getLast();
        _setValue(password, PASSWORD);
        _click(button("Erase my account"));
        assertThat(bean(AccountService.class).find(me)).isPresent();

        _setValue(_get(Checkbox.class, one -> one.withLabel("I know that nothing of it can be brought back")), true);
        _setValue(password, "guess guess");
        _click(button("Erase my account"));
        assertThat(password.isInvalid()).isTrue();
        assertThat(bean(AccountService.class).find(me)).isPresent();
        _setValue(password, PASSWORD);
        _click(button("Erase my account"));

        assertThat(bean(AccountService.class).find(me)).isEmpty();
    }

    @Test
    void the_privacy_page_says_that_the_operator_can_read_the_database() {
        UI.getCurrent().navigate("privacy");

        assertThat(_get(H1.class).getText()).isEqualTo("What is kept, and who sees it");
        assertThat(texts()).anyMatch(text -> text.contains("can read its database"));
    }

    @Test
    void a_reset_link_that_does_not_work_says_so_and_how_to_get_another() {
        UI.getCurrent().navigate("reset", QueryParameters.of("token", "made-up"));

        assertThat(_get(H1.class).getText()).isEqualTo("This link does not work");
        assertThat(texts()).anyMatch(text -> text.contains("mistyped") && text.contains("reset-link"));
        assertThat(_find(PasswordField.class)).isEmpty();
    }

    private Button button(String text) {
        return _get(Button.class, one -> one.withText(text));
    }

    private List<PasswordField> passwords() {
        return _find(PasswordField.class);
    }

    private List<String> texts() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
