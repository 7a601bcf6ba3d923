package app.acquaint.cohort.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import app.acquaint.account.InvitationAccepted;
import app.acquaint.account.Role;
import app.acquaint.cohort.IntoCohort;
import app.acquaint.cohort.LeaderInvitations;
import app.acquaint.common.AccountId;
import app.acquaint.store.Commits;
import app.acquaint.testkit.FakeInvitations;
import app.acquaint.testkit.ViewTest;
import app.acquaint.uikit.Row;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages of leaders and their learners, with invitations whose links need not be followed. */
@Import(LeadingViewTest.Ways.class)
abstract class LeadingViewTest extends ViewTest {

    @TestConfiguration
    static class Ways {

        @Bean
        @Primary
        FakeInvitations fakeInvitations(JdbcClient jdbc, Clock clock) {
            return new FakeInvitations(jdbc, clock);
        }
    }

    /** Gives the account another role. */
    final void become(AccountId account, Role role) {
        jdbc.sql("insert into account_role (account_id, role) values (?, ?)")
                .params(account.value(), role.name())
                .update();
    }

    /** Whoever is logged in becomes a leader. */
    final void lead() {
        become(me, Role.LEADER);
        logInAs(me, "LEARNER", "LEADER");
    }

    /** Another leader. */
    final AccountId leader(String name) {
        var id = newAccount(name);
        become(id, Role.LEADER);
        return id;
    }

    /** The learner follows an invitation of the leader's. */
    final void invited(AccountId leader, AccountId learner) {
        bean(LeaderInvitations.class).link(leader, 1, Period.ofDays(7), new IntoCohort.None());
        var accepted = new InvitationAccepted(bean(FakeInvitations.class).last(), leader, learner);
        bean(Commits.class).durably(() -> context.publishEvent(accepted));
    }

    static void open(String address) {
        UI.getCurrent().navigate(address);
    }

    static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    /** Says yes in the dialog that asks whether it is meant. */
    static void confirm() {
        var dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
    }

    static List<String> rows() {
        return _find(Row.class).stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    static List<String> quoted() {
        return _find(Quotation.class).stream().map(Quotation::getText).toList();
    }

    static String paragraphs() {
        return String.join(
                "\n", _find(Paragraph.class).stream().map(Paragraph::getText).toList());
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
