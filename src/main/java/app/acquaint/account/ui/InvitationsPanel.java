package app.acquaint.account.ui;

import app.acquaint.account.Invitation;
import app.acquaint.account.Invitations;
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
import java.time.Clock;
import java.util.List;

/** The invitations that still let somebody in, each to be taken back, or given a new link when the old one is lost. */
class InvitationsPanel extends Section {

    private final AccountId me;
    private final Invitations invitations;
    private final Moments moments;
    private final Clock clock;
    private final Div fresh = new Div();
    private final Rows rows = new Rows();

    InvitationsPanel(AccountId me, Invitations invitations, Moments moments, Clock clock) {
        this.me = me;
        this.invitations = invitations;
        this.moments = moments;
        this.clock = clock;
        var heading = new H2(getTranslation("account.invite.open"));
        heading.addClassName("section-heading");
        fresh.getElement().setAttribute("role", "status");
        add(heading, fresh, rows);
        refresh();
    }

    final void refresh() {
        fresh.removeAll();
        rows.removeAll();
        var open = open();
        open.forEach(one -> rows.add(row(one)));
        setVisible(!open.isEmpty());
    }

    private List<Invitation> open() {
        return invitations.of(me).stream()
                .filter(one -> one.isOpen(clock.instant()))
                .toList();
    }

    private Row row(Invitation invitation) {
        var title = invitation.to().map(EmailAddress::value).orElseGet(() -> getTranslation("account.invite.link"));
        var renew = new Button(getTranslation("account.invite.renew"), click -> renew(invitation));
        var revoke = new Button(getTranslation("account.invite.revoke"), click -> revoke(invitation));
        renew.addThemeVariants(ButtonVariant.TERTIARY);
        revoke.addThemeVariants(ButtonVariant.TERTIARY);
        renew.setAriaLabel(getTranslation("account.invite.renew-of", title));
        revoke.setAriaLabel(getTranslation("account.invite.revoke-of", title));
        return new Row(title)
                .withNote(getTranslation(
                        "account.invite.standing",
                        invitation.uses(),
                        invitation.mostUses(),
                        moments.day(invitation.expires())))
                .withActions(renew, revoke);
    }

    private void renew(Invitation invitation) {
        Notices.attempt(() -> {
            var made = invitations.renew(me, invitation.id());
            refresh();
            fresh.add(new MadeLinks(getTranslation("account.invite.renewed"), made.link()));
        });
    }

    private void revoke(Invitation invitation) {
        if (Notices.attempt(() -> invitations.revoke(me, invitation.id()))) {
            refresh();
            Notices.show(getTranslation("account.invite.revoked"));
        }
    }
}
