package app.acquaint.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.account.AccountService;
import app.acquaint.account.FakeMail;
import app.acquaint.account.InvitationTerms;
import app.acquaint.account.Invitations;
import app.acquaint.account.Invitations.Made;
import app.acquaint.account.MailDomain;
import app.acquaint.account.MailLinks;
import app.acquaint.account.Role;
import app.acquaint.account.Secrets;
import app.acquaint.account.SignUpPolicy;
import app.acquaint.account.SignUps;
import app.acquaint.account.spi.InvitationWords;
import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import app.acquaint.testkit.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The pages before log-in, with a mail server. */
@Import(WaysInViewsTest.WithMail.class)
class WaysInViewsTest extends ViewTest {

    private AccountId organiser = AccountId.next();
    private final String email = "new-" + UUID.randomUUID() + "@example.org";

    @BeforeEach
    void anOrganiser() {
        organiser = newAccount("Asha Okoro");
        jdbc.sql("insert into account_role (account_id, role) values (?, 'ORGANISER')")
                .param(organiser.value())
                .update();
        bean(SignUps.class).change(organiser, new SignUpPolicy.ByInvitation());
    }

    @Test
    void an_invitation_says_who_invites_and_what_it_means_and_one_form_makes_the_account() {
        var made = invite(Optional.of(new EmailAddress(email)), 1);
        logOut();
        open(made);

        assertThat(heading()).isEqualTo("Asha Okoro invites you");
        assertThat(texts()).contains("Your leader will see how far you are.");
        assertThat(_get(EmailField.class).getValue()).isEqualTo(email);
        fill("Nia New", email);
        _click(button("Begin"));

        assertThat(bean(AccountService.class).findByEmail(new EmailAddress(email)))
                .hasValueSatisfying(account -> assertThat(account.name()).isEqualTo("Nia New"));
        open(made);
        assertThat(heading()).isEqualTo("This invitation is used up");
    }

    @Test
    void an_address_with_an_account_is_explained_and_nothing_typed_is_lost() {
        var made = invite(Optional.empty(), 1);
        logOut();
        open(made);
        var taken = bean(AccountService.class).find(me).orElseThrow().email().value();
        fill("Nia New", taken);

        _click(button("Begin"));

        assertThat(_get(EmailField.class).getErrorMessage()).startsWith("Somebody already has an account");
        assertThat(_get(TextField.class).getValue()).isEqualTo("Nia New");
        assertThat(_get(PasswordField.class).getValue()).isEqualTo("correct horse battery");
        assertThat(_get(Anchor.class, one -> one.withText("I have an account already"))
                        .getHref())
                .endsWith("/mine");
    }

    @Test
    void somebody_who_is_logged_in_joins_by_one_button() {
        var made = bean(Invitations.class)
                .invite(organiser, new InvitationTerms(Set.of(Role.LEADER), Optional.empty(), 1, Period.ofDays(7)));
        UI.getCurrent().navigate("join/" + token(made) + "/mine");

        assertThat(_find(EmailField.class)).isEmpty();
        _click(button("Join as Sample Learner"));

        assertThat(bean(AccountService.class).find(me).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.LEARNER, Role.LEADER);
    }

    @Test
    void links_that_lead_nowhere_say_so_each_in_its_words() {
        var old = invite(Optional.empty(), 1);
        jdbc.sql("update invitation set expires_at = current_timestamp where id = ?")
                .param(old.id().value())
                .update();
        var revoked = invite(Optional.empty(), 1);
        bean(Invitations.class).revoke(organiser, revoked.id());
        logOut();

        open(old);
        assertThat(heading()).isEqualTo("This invitation is too old");
        assertThat(texts()).anyMatch(text -> text.contains("Asha Okoro can send you a new one"));
        open(revoked);
        assertThat(heading()).isEqualTo("This link leads nowhere");
        UI.getCurrent().navigate("join/made-up");
        assertThat(heading()).isEqualTo("This link leads nowhere");
        assertThat(_find(TextField.class)).isEmpty();
    }

    @Test
    void signing_up_is_closed_open_or_by_domain_as_the_organiser_set_it() {
        logOut();
        UI.getCurrent().navigate("sign-up");
        assertThat(heading()).isEqualTo("By invitation");
        assertThat(_find(EmailField.class)).isEmpty();

        bean(SignUps.class).change(organiser, new SignUpPolicy.Open());
        anew("sign-up");
        fill("Nia New", email);
        _click(button("Begin"));

        assertThat(bean(AccountService.class).findByEmail(new EmailAddress(email)))
                .isPresent();
    }

    @Test
    void by_domain_the_answer_is_the_same_whatever_the_address() {
        bean(SignUps.class).change(organiser, new SignUpPolicy.ByDomain(Set.of(new MailDomain("example.org"))));
        logOut();
        for (var address : List.of(email, "somebody@elsewhere.example")) {
            anew("sign-up");
            assertThat(_find(PasswordField.class)).isEmpty();
            _setValue(_get(EmailField.class), address);
            _click(button("Send me the link"));

            assertThat(heading()).isEqualTo("Look into your mails");
            assertThat(texts()).anyMatch(text -> text.startsWith("If " + address + " may sign up here"));
        }
    }

    @Test
    void a_sign_up_link_that_is_not_known_leads_to_no_form() {
        logOut();
        UI.getCurrent().navigate("sign-up", QueryParameters.of("token", "made-up"));

        assertThat(heading()).isEqualTo("This link does not work");
        assertThat(_find(EmailField.class)).isEmpty();
    }

    @Test
    void the_log_in_page_leads_to_what_is_offered() {
        bean(SignUps.class).change(organiser, new SignUpPolicy.Open());
        logOut();
        UI.getCurrent().navigate("login");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("forgotten", "sign-up");

        bean(SignUps.class).change(organiser, new SignUpPolicy.ByInvitation());
        anew("login");

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("forgotten")
                .doesNotContain("sign-up");
    }

    @Test
    void forgetting_the_password_is_answered_the_same_for_everybody() {
        var known = bean(AccountService.class).find(me).orElseThrow().email().value();
        logOut();
        for (var wish : List.of("Mail me a link for a new password", "Mail me a link to log in once")) {
            for (var address : List.of(known, "nobody@example.org")) {
                anew("forgotten");
                _setValue(_get(EmailField.class), address);
                _click(button(wish));

                assertThat(heading()).isEqualTo("Look into your mails");
                assertThat(texts()).anyMatch(text -> text.startsWith("If there is an account"));
            }
        }
    }

    @Test
    void a_link_to_log_in_is_used_up_by_the_button_and_not_by_looking() {
        var token = UUID.randomUUID().toString();
        jdbc.sql("insert into log_in_link (token_hash, account_id, expires_at) values (?, ?,"
                        + " timestamp with time zone '9999-01-01 00:00:00+00:00')")
                .params(Secrets.hash(token), me.value())
                .update();
        logOut();
        UI.getCurrent().navigate("log-in-link", QueryParameters.of("token", token));
        assertThat(bean(MailLinks.class).isOpen(token)).isTrue();

        _click(button("Log in"));

        assertThat(bean(MailLinks.class).isOpen(token)).isFalse();
        logOut();
        UI.getCurrent().navigate("log-in-link", QueryParameters.of("token", token));
        assertThat(heading()).isEqualTo("This link does not work");
        assertThat(_find(Button.class, one -> one.withText("Log in"))).isEmpty();
    }

    @Test
    void the_page_for_leavers_opens_to_nobody_else() {
        UI.getCurrent().navigate("leaving");
        assertThat(_find(LeavingView.class)).isEmpty();
        logOut();
        UI.getCurrent().navigate("leaving");

        assertThat(_find(LeavingView.class)).isEmpty();
        assertThat(_find(TakeAlongLink.class)).isEmpty();
    }

    private Made invite(Optional<EmailAddress> to, int uses) {
        return bean(Invitations.class)
                .invite(organiser, new InvitationTerms(Set.of(Role.LEARNER), to, uses, Period.ofDays(7)));
    }

    private void open(Made made) {
        anew("join/" + token(made));
    }

    private void anew(String address) {
        UI.getCurrent().navigate("privacy");
        UI.getCurrent().navigate(address);
    }

    private static String token(Made made) {
        return made.link().getPath().substring("/join/".length());
    }

    private void fill(String name, String address) {
        _setValue(_get(TextField.class), name);
        _setValue(_get(EmailField.class), address);
        _setValue(_get(PasswordField.class), "correct horse battery");
    }

    private static String heading() {
        return _get(H1.class).getText();
    }

    private static Button button(String text) {
        return _get(Button.class, one -> one.withText(text));
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

        @Bean
        InvitationWords words() {
            return (invitation, locale) -> Optional.of("Your leader will see how far you are.");
        }
    }
}
