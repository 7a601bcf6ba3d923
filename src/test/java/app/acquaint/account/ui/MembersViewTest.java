package app.acquaint.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.account.AccountService;
import app.acquaint.account.Erasures;
import app.acquaint.account.Invitation;
import app.acquaint.account.Invitations;
import app.acquaint.account.Leavers;
import app.acquaint.account.Members;
import app.acquaint.account.Role;
import app.acquaint.account.SignUpPolicy;
import app.acquaint.account.SignUps;
import app.acquaint.account.web.LeavingDoor;
import app.acquaint.common.AccountId;
import app.acquaint.testkit.ViewTest;
import app.acquaint.uikit.Row;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The organiser's pages, and what the others see of what an organiser does. */
class MembersViewTest extends ViewTest {

    private String name = "";
    private AccountId ben = AccountId.next();

    @BeforeEach
    void asOrganiser() {
        name = "Ben " + UUID.randomUUID();
        ben = newAccount(name);
        jdbc.sql("insert into account_role (account_id, role) values (?, 'ORGANISER')")
                .param(me.value())
                .update();
        logInAs(me, "LEARNER", "ORGANISER");
        UI.getCurrent().navigate("organisation/people");
    }

    @Test
    void a_learner_does_not_get_there() {
        logInAs(ben, "LEARNER");
        for (var page : List.of("organisation/people", "organisation/sign-up")) {
            assertThatThrownBy(() -> UI.getCurrent().navigate(page)).hasMessageContaining("Access is denied");
            assertThat(_find(MembersView.class)).isEmpty();
            assertThat(_find(SignUpPolicyView.class)).isEmpty();
        }
    }

    @Test
    void people_are_found_and_their_roles_switched() {
        find(name);
        assertThat(texts()).contains("One person");
        _click(button("Change"));
        _setValue(dialogBox("leader"), true);
        _click(button("Save roles"));

        assertThat(bean(AccountService.class).find(ben).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.LEARNER, Role.LEADER);
        assertThat(texts()).anyMatch(text -> text.contains("learner, leader"));
    }

    @Test
    void many_people_are_capped_with_a_word() {
        for (var at = 0; at < 60; at++) {
            newAccount("Crowd " + name + " " + at);
        }
        find("Crowd " + name);

        assertThat(_find(Row.class)).hasSizeGreaterThanOrEqualTo(50).hasSizeLessThan(60);
        assertThat(texts()).anyMatch(text -> text.startsWith("50 of 60 people"));
        _click(button("Show more"));
        assertThat(texts()).contains("60 people");
    }

    @Test
    void somebody_who_left_is_marked_and_can_be_brought_back() {
        find(name);
        _click(button("Change"));
        _click(button("Has left"));
        confirm();

        assertThat(bean(Leavers.class).mayTakeAlong(ben)).isTrue();
        assertThat(texts()).anyMatch(text -> text.contains("left "));
        _click(button("Change"));
        _click(button("Bring back"));
        assertThat(bean(Leavers.class).mayTakeAlong(ben)).isFalse();
    }

    @Test
    void a_reset_link_is_shown_once_and_its_person_sees_who_made_it() {
        find(name);
        _click(button("Change"));
        _click(button("Make a link for a new password"));
        assertThat(_get(LinkField.class).getValue()).contains("/reset?token=");

        logInAs(ben, "LEARNER");
        UI.getCurrent().navigate("account");

        assertThat(texts()).anyMatch(text -> text.startsWith("Made by Sample Learner (sample-"));
        assertThat(texts()).contains("Not used");
    }

    @Test
    void a_person_asks_to_be_erased_takes_it_back_asks_again_and_the_organiser_does_it() {
        logInAs(ben, "LEARNER");
        UI.getCurrent().navigate("account");
        _click(button("Ask the organiser to erase my account"));
        assertThat(texts()).anyMatch(text -> text.startsWith("You asked for it on "));
        _click(button("Take it back"));
        assertThat(bean(Erasures.class).of(ben)).isEmpty();
        _click(button("Ask the organiser to erase my account"));

        logInAs(me, "LEARNER", "ORGANISER");
        UI.getCurrent().navigate("organisation/people");
        _click(_get(
                Button.class,
                one -> one.withText("Erase")
                        .withPredicate(button -> button.getAriaLabel()
                                .filter(("Erase " + name)::equals)
                                .isPresent())));
        assertThat(bean(AccountService.class).find(ben)).isPresent();
        confirm();

        assertThat(bean(AccountService.class).find(ben)).isEmpty();
    }

    @Test
    void a_link_to_pass_on_is_made_listed_renewed_and_taken_back() {
        _click(button("Invite"));
        var link = _get(LinkField.class).getValue();
        assertThat(link).contains("/join/");
        assertThat(texts()).anyMatch(text -> text.startsWith("0 of 1 used"));

        _click(button("New link"));
        assertThat(_find(LinkField.class).getLast().getValue())
                .contains("/join/")
                .isNotEqualTo(link);
        _click(button("Take back"));

        assertThat(bean(Invitations.class).of(me))
                .extracting(Invitation::revokedAt)
                .allMatch(at -> at.isPresent());
        assertThat(_find(Button.class, one -> one.withText("New link"))).isEmpty();
    }

    @Test
    void bad_lines_of_a_list_are_named_and_kept_and_nobody_is_invited() {
        RadioButtonGroup<Object> how = _get(RadioButtonGroup.class);
        _setValue(how, how.getListDataView().getItem(1));
        _get(AddressesField.class).take("E-Mail;Name\nnia@example.org;Nia\nnobody\n".getBytes(StandardCharsets.UTF_8));
        _click(button("Invite"));

        assertThat(_find(ListItem.class).stream().map(one -> one.getText()))
                .contains("Line 3, “nobody”: there is no e-mail address to be found.");
        assertThat(_get(TextArea.class).getValue()).contains("nobody");
        assertThat(bean(Invitations.class).of(me)).isEmpty();

        _setValue(_get(TextArea.class), "nia@example.org\nnoah@example.org");
        _click(button("Invite"));

        assertThat(bean(Invitations.class).of(me)).hasSize(2);
        assertThat(_get(TextArea.class).getValue()).isEmpty();
    }

    @Test
    void who_may_sign_up_is_set_and_domains_are_not_offered_without_proof() {
        UI.getCurrent().navigate("organisation/sign-up");
        RadioButtonGroup<Object> choice = _get(RadioButtonGroup.class);
        assertThat(choice.getItemEnabledProvider().test(choice.getListDataView().getItem(2)))
                .isEqualTo(bean(SignUps.class).canProve());
        _setValue(choice, choice.getListDataView().getItem(1));
        _click(button("Save"));

        assertThat(bean(SignUps.class).policy()).isEqualTo(new SignUpPolicy.Open());
        bean(SignUps.class).change(me, new SignUpPolicy.ByInvitation());
    }

    @Test
    void a_leaver_finds_their_data_and_until_when_it_is_kept() {
        bean(Members.class).deactivate(me, ben);
        logOut();
        LeavingDoor.open(ben, Instant.now(), VaadinServletRequest.getCurrent());
        UI.getCurrent().navigate("leaving");

        assertThat(_get(H1.class).getText()).isEqualTo("All the best, " + name);
        assertThat(_get(TakeAlongLink.class).getHref()).isNotEmpty();
        _click(button("Ask the organiser to erase my account"));
        assertThat(bean(Erasures.class).of(ben)).isPresent();
        _click(button("Log out"));
        assertThat(LeavingDoor.of(VaadinServletRequest.getCurrent())).isEmpty();
    }

    @Test
    void a_leaver_without_a_password_is_erased_after_showing_who_they_are() {
        jdbc.sql("update account set password_hash = '{none}' where id = ?")
                .param(ben.value())
                .update();
        bean(Members.class).deactivate(me, ben);
        logOut();
        LeavingDoor.open(
                ben, bean(Clock.class).instant().minus(Duration.ofMinutes(11)), VaadinServletRequest.getCurrent());
        UI.getCurrent().navigate("leaving");
        _setValue(_get(Checkbox.class), true);
        _click(button("Erase my account"));
        assertThat(bean(AccountService.class).find(ben)).isPresent();

        LeavingDoor.open(ben, bean(Clock.class).instant(), VaadinServletRequest.getCurrent());
        _click(button("Erase my account"));

        assertThat(bean(AccountService.class).find(ben)).isEmpty();
    }

    @Test
    void a_reset_link_leads_a_leaver_to_their_data() {
        var link = bean(Members.class).resetLink(me, ben);
        bean(Members.class).deactivate(me, ben);
        logOut();
        UI.getCurrent()
                .navigate("reset", QueryParameters.of("token", link.getQuery().substring("token=".length())));
        _setValue(_get(PasswordField.class), "a new beginning");
        _click(button("Set new password"));

        assertThat(LeavingDoor.of(VaadinServletRequest.getCurrent())).contains(ben);
    }

    private static void find(String text) {
        _setValue(_get(TextField.class, one -> one.withPlaceholder("Search by name or e-mail")), text);
    }

    private static void confirm() {
        var dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
    }

    private static Checkbox dialogBox(String label) {
        return _find(Checkbox.class, one -> one.withLabel(label)).getLast();
    }

    private static Button button(String text) {
        return _find(Button.class, one -> one.withText(text)).getLast();
    }

    private static List<String> texts() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
