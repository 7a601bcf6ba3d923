package app.acquaint.account.ui;

import app.acquaint.account.Account;
import app.acquaint.account.Invitation;
import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import app.acquaint.uikit.Notices;
import app.acquaint.uikit.Row;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Collectors;

/**
 * The invitations of all organisers that still let somebody in, each to be taken back; one's own also to be given a new
 * link when the old one is lost.
 */
class InvitationsPanel extends Section {

    private final AccountId me;
    private final MembersDesk desk;
    private final Moments moments;
    private final Div fresh = new Div();
    private final Rows rows = new Rows();

    InvitationsPanel(AccountId me, MembersDesk desk, Moments moments) {
        this.me = me;
        this.desk = desk;
        this.moments = moments;
        var heading = new H2(getTranslation("account.invite.open"));
        heading.addClassName("section-heading");
        fresh.getElement().setAttribute("role", "status");
        add(heading, fresh, rows);
        refresh();
    }

    final void refresh() {
        fresh.removeAll();
        rows.removeAll();
        var open = desk.open().open(me);
        var makers = desk.accounts().findAll(open.stream().map(Invitation::by).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Account::id, Account::name));
        open.forEach(one -> rows.add(row(one, makers.getOrDefault(one.by(), ""))));
        setVisible(!open.isEmpty());
    }

    private Row row(Invitation invitation, String maker) {
        var title = invitation.to().map(EmailAddress::value).orElseGet(() -> getTranslation("account.invite.link"));
        var revoke = action("account.invite.revoke", title, () -> revoke(invitation));
        var standing = getTranslation(
                "account.invite.standing", invitation.uses(), invitation.mostUses(), moments.day(invitation.expires()));
        if (invitation.by().equals(me)) {
            var renew = action("account.invite.renew", title, () -> renew(invitation));
            return new Row(title).withNote(standing).withActions(renew, revoke);
        }
        return new Row(title)
                .withNote(getTranslation("account.invite.standing-by", standing, maker))
                .withActions(revoke);
    }

    private Button action(String key, String title, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key + "-of", title));
        return button;
    }

    private void renew(Invitation invitation) {
        Notices.attempt(() -> {
            var made = desk.invitations().renew(me, invitation.id());
            refresh();
            fresh.add(new MadeLinks(getTranslation("account.invite.renewed"), made.link()));
        });
    }

    private void revoke(Invitation invitation) {
        if (Notices.attempt(() -> desk.open().revoke(me, invitation.id()))) {
            refresh();
            Notices.show(getTranslation("account.invite.revoked"));
        }
    }
}
