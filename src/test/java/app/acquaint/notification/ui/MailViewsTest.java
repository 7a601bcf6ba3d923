package app.acquaint.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.account.AccountService;
import app.acquaint.account.spi.AccountMail;
import app.acquaint.notification.MailChoice;
import app.acquaint.notification.MailKind;
import app.acquaint.notification.MailPreferences;
import app.acquaint.testkit.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailViewsTest extends ViewTest {

    @Test
    void a_learner_switches_a_kind_of_mail_off_and_the_list_of_the_day_on() {
        UI.getCurrent().navigate("account");

        assertThat(_find(Checkbox.class)).extracting(Checkbox::getLabel).doesNotContain("A learner shared a draft");
        _setValue(_get(Checkbox.class, one -> one.withLabel("A course is due tomorrow")), false);
        @SuppressWarnings("unchecked")
        RadioButtonGroup<MailChoice> today =
                _get(RadioButtonGroup.class, one -> one.withLabel("Who is due, at seven in the morning"));
        assertThat(today.getValue()).isEqualTo(MailChoice.OFF);
        _setValue(today, MailChoice.WEEKLY);

        assertThat(preferences())
                .containsEntry(MailKind.DUE_TOMORROW, MailChoice.OFF)
                .containsEntry(MailKind.DUE_IN_SEVEN_DAYS, MailChoice.ON)
                .containsEntry(MailKind.TODAY, MailChoice.WEEKLY);
    }

    @Test
    void the_organiser_sees_which_mails_would_have_gone_out_and_not_what_they_say() {
        makeOrganiser();
        var account = bean(AccountService.class).find(me).orElseThrow();
        bean(AccountMail.class).reset(account, URI.create("https://acquaint.example.org/reset?token=secret"));

        UI.getCurrent().navigate("organisation/mail");

        assertThat(texts()).contains("A link to set a new password, to Sample Learner");
        assertThat(texts()).anySatisfy(text -> assertThat(text).startsWith("There is no mail server"));
        assertThat(texts()).noneSatisfy(text -> assertThat(text).contains("secret"));
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Would have gone out");
    }

    @Test
    void the_organiser_tries_again_what_was_given_up() {
        makeOrganiser();
        var account = bean(AccountService.class).find(me).orElseThrow();
        bean(AccountMail.class).reset(account, URI.create("https://acquaint.example.org/reset?token=again"));
        jdbc.sql("""
                        update mail set state = 'GIVEN_UP', problem = 'ADDRESS_REFUSED', attempts = 1, text_body = 'x'
                        where recipient_id = ?""").param(me.value()).update();
        UI.getCurrent().navigate("organisation/mail");
        assertThat(texts())
                .anySatisfy(text -> assertThat(text).contains("tried once. The mail server refused the address."));

        _click(_get(Button.class, one -> one.withText("Try again now")));

        assertThat(_find(H2.class)).extracting(H2::getText).contains("Waiting").doesNotContain("Not delivered");
        assertThat(_find(Button.class, one -> one.withText("Try again now"))).isEmpty();
    }

    private void makeOrganiser() {
        jdbc.sql("delete from mail").update();
        jdbc.sql("insert into account_role (account_id, role) values (?, 'ORGANISER')")
                .param(me.value())
                .update();
        logInAs(me, "LEARNER", "ORGANISER");
    }

    private Map<MailKind, MailChoice> preferences() {
        return bean(MailPreferences.class)
                .of(bean(AccountService.class).find(me).orElseThrow());
    }

    private static List<String> texts() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
