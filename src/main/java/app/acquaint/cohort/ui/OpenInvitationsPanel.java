package app.acquaint.cohort.ui;

import app.acquaint.account.Invitation;
import app.acquaint.cohort.LearnerInvitation;
import app.acquaint.common.EmailAddress;
import app.acquaint.uikit.Notices;
import app.acquaint.uikit.Row;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Invitations that still let somebody in. */
class OpenInvitationsPanel extends Div {

    private final LeadingDesk desk;
    private final Div list = new Div();
    private final MadeLinks links = new MadeLinks();

    OpenInvitationsPanel(LeadingDesk desk) {
        this.desk = desk;
        addClassName("open-invitations");
        add(links, list);
        show();
    }

    final void show() {
        list.removeAll();
        var open = desk.invitations().open(desk.me());
        if (open.isEmpty()) {
            list.add(Words.soft(getTranslation("cohort.invitations.none")));
            return;
        }
        var rows = new Rows();
        open.forEach(one -> rows.add(row(one)));
        list.add(rows);
    }

    private Row row(LearnerInvitation shown) {
        var invitation = shown.invitation();
        var until = Words.day(invitation.expires(), desk.current().get().zone());
        var note = shown.cohort()
                .map(cohort -> getTranslation("cohort.invitations.until.cohort", until, Words.name(cohort)))
                .orElseGet(() -> getTranslation("cohort.invitations.until", until));
        var renew = new Button(getTranslation("cohort.invitations.renew"), click -> renew(invitation));
        var revoke = new Button(getTranslation("cohort.invitations.revoke"), click -> revoke(invitation));
        revoke.addThemeVariants(ButtonVariant.TERTIARY);
        return new Row(title(invitation)).withNote(note).withActions(renew, revoke);
    }

    private String title(Invitation invitation) {
        return invitation
                .to()
                .map(EmailAddress::value)
                .orElseGet(() -> invitation.mostUses() == 1
                        ? getTranslation("cohort.invitations.one")
                        : getTranslation("cohort.invitations.several", invitation.uses(), invitation.mostUses()));
    }

    private void renew(Invitation invitation) {
        if (Notices.attempt(() -> links.show(List.of(desk.invitations().renew(desk.me(), invitation.id()))))) {
            show();
        }
    }

    private void revoke(Invitation invitation) {
        if (Notices.attempt(() -> desk.invitations().revoke(desk.me(), invitation.id()))) {
            links.removeAll();
            Notices.show(getTranslation("cohort.invitations.revoked"));
        }
        show();
    }
}
