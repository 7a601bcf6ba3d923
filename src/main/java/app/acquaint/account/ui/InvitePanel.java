package app.acquaint.account.ui;

import app.acquaint.account.AddressList;
import app.acquaint.account.BulkInvitations.Invited;
import app.acquaint.account.InvitationTerms;
import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Invites: by one link that is passed on, or everybody on a list by a link of their own. */
class InvitePanel extends Section {

    private static final List<Integer> DAYS = List.of(7, 14, 30, 90);
    private static final List<Integer> USES = List.of(1, 5, 20, 100, 1000);

    private final AccountId me;
    private final MembersDesk desk;
    private final Runnable invited;
    private final RadioButtonGroup<How> how = new RadioButtonGroup<>(getTranslation("account.invite.how"));
    private final Select<Integer> uses = new Select<>();
    private final Select<Integer> days = new Select<>();
    private final AddressesField addresses = new AddressesField();
    private final RoleBoxes roles = new RoleBoxes(Set.of(Role.LEARNER));
    private final UnorderedList problems = new UnorderedList();
    private final Div result = new Div();

    /** @param invited run after somebody was invited */
    InvitePanel(AccountId me, MembersDesk desk, Runnable invited) {
        this.me = me;
        this.desk = desk;
        this.invited = invited;
        addClassName("invite");
        how.setItems(How.values());
        how.setItemLabelGenerator(
                one -> getTranslation(one == How.LINK ? "account.invite.how.link" : "account.invite.how.list"));
        how.setValue(How.LINK);
        how.addValueChangeListener(change -> askWhatIsNeeded());
        uses.setLabel(getTranslation("account.invite.most"));
        uses.setItems(USES);
        uses.setItemLabelGenerator(most -> getTranslation("account.invite.people", most));
        uses.setValue(1);
        days.setLabel(getTranslation("account.invite.valid"));
        days.setItems(DAYS);
        days.setItemLabelGenerator(count -> getTranslation("account.invite.for-days", count));
        days.setValue(14);
        problems.addClassName("invite-problems");
        problems.getElement().setAttribute("role", "alert");
        result.getElement().setAttribute("role", "status");
        var invite = new Button(getTranslation("account.invite.submit"), click -> invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        add(how, addresses, problems, roles, uses, days, invite, result);
        askWhatIsNeeded();
    }

    private void askWhatIsNeeded() {
        var byList = how.getValue() == How.LIST;
        addresses.setVisible(byList);
        problems.setVisible(byList);
        uses.setVisible(!byList);
    }

    private void invite() {
        result.removeAll();
        problems.removeAll();
        if (how.getValue() == How.LIST) {
            Notices.attempt(this::inviteAll);
        } else {
            Notices.attempt(this::inviteByLink);
        }
    }

    private void inviteByLink() {
        var terms = new InvitationTerms(
                roles.roles(), Optional.empty(), uses.getOptionalValue().orElse(1), valid());
        var made = desk.invitations().invite(me, terms);
        result.add(new MadeLinks(getTranslation("account.invite.made"), made.link()));
        invited.run();
    }

    private void inviteAll() {
        var list = desk.bulk().check(me, addresses.text());
        if (!list.problems().isEmpty()) {
            list.problems().forEach(problem -> problems.add(new ListItem(sentence(problem))));
            addresses.focus();
            return;
        }
        var all = desk.bulk().invite(me, list, roles.roles(), valid());
        addresses.clear();
        var mailed = all.stream().allMatch(one -> one.made().mailed());
        result.add(
                new Paragraph(
                        getTranslation(mailed ? "account.invite.mailed" : "account.invite.not-mailed", all.size())),
                new MadeLinks(all.stream().map(InvitePanel::named).toList()));
        invited.run();
    }

    private Period valid() {
        return Period.ofDays(days.getOptionalValue().orElse(14));
    }

    private String sentence(AddressList.Problem problem) {
        return getTranslation("account.invite.line", problem.line(), problem.text(), getTranslation(problem.key()));
    }

    private static MadeLinks.Named named(Invited one) {
        var person = one.person();
        var name = person.name().isEmpty() ? "" : person.name() + " · ";
        return new MadeLinks.Named(name + person.email().value(), one.made().link());
    }

    private enum How {
        LINK,
        LIST
    }
}
