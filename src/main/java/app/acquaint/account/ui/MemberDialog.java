package app.acquaint.account.ui;

import app.acquaint.account.Leavers;
import app.acquaint.account.Member;
import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import app.acquaint.uikit.CopyText;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** What an organiser can do with one account: roles, a link for a new password, leaving, and a wish to be erased. */
class MemberDialog extends Dialog {

    private final AccountId me;
    private final Member member;
    private final MembersDesk desk;
    private final Runnable changed;
    private final Div link = new Div();

    /** @param changed run after each change */
    MemberDialog(AccountId me, Member member, MembersDesk desk, Runnable changed) {
        this.me = me;
        this.member = member;
        this.desk = desk;
        this.changed = changed;
        addClassName("member-dialog");
        setHeaderTitle(member.name());
        add(new Paragraph(member.email().value()));
        if (member.leftAt().isEmpty()) {
            add(roles());
        }
        if (member.leftAt().isPresent() || !desk.issuers().areTheOnlyWay()) {
            add(reset());
        }
        add(leaving(), erasure());
        getFooter().add(new Button(getTranslation("account.people.close"), click -> close()));
    }

    private Section roles() {
        var boxes = new RoleBoxes(member.roles());
        var save = new Button(getTranslation("account.people.roles.save"), click -> {
            if (Notices.attempt(() -> desk.members().changeRoles(me, member.id(), boxes.roles()))) {
                rolesSaved(boxes);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return new Section(boxes, save);
    }

    private void rolesSaved(RoleBoxes boxes) {
        if (member.id().equals(me) && !boxes.roles().contains(Role.ORGANISER)) {
            UI.getCurrentOrThrow().getPage().setLocation("./");
        } else {
            done(getTranslation("account.people.roles.saved", member.name()));
        }
    }

    private Section reset() {
        var make = new Button(
                getTranslation("account.people.reset"),
                click -> Notices.attempt(() -> {
                    var made = desk.members().resetLink(me, member.id()).toString();
                    link.removeAll();
                    link.add(
                            new Paragraph(getTranslation("account.people.reset.made")),
                            new LinkField(getTranslation("account.people.reset.link"), made),
                            new CopyText(getTranslation("account.invite.copy"), made));
                }));
        link.getElement().setAttribute("role", "status");
        return new Section(
                new Paragraph(getTranslation(
                        member.leftAt().isPresent() ? "account.people.reset.left" : "account.people.reset.text")),
                make,
                link);
    }

    private Section leaving() {
        if (member.leftAt().isPresent()) {
            var back = new Button(getTranslation("account.people.back"), click -> {
                if (Notices.attempt(() -> desk.members().bringBack(me, member.id()))) {
                    done(getTranslation("account.people.is-back", member.name()));
                }
            });
            return new Section(new Paragraph(getTranslation("account.people.back.text", Leavers.KEPT_DAYS)), back);
        }
        var leave = new Button(getTranslation("account.people.leave"), click -> confirmLeaving());
        return new Section(new Paragraph(getTranslation("account.people.leave.text", Leavers.KEPT_DAYS)), leave);
    }

    private void confirmLeaving() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("account.people.leave.confirm", member.name()));
        dialog.setText(getTranslation("account.people.leave.text", Leavers.KEPT_DAYS));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("account.people.cancel"));
        dialog.setConfirmText(getTranslation("account.people.leave"));
        dialog.addConfirmListener(confirmed -> {
            if (Notices.attempt(() -> desk.members().deactivate(me, member.id()))) {
                done(getTranslation("account.people.has-left", member.name()));
            }
        });
        dialog.open();
    }

    private Section erasure() {
        var note = new Button(getTranslation("account.people.note-erasure"), click -> {
            if (Notices.attempt(() -> desk.erasures().note(me, member.id()))) {
                done(getTranslation("account.people.erasure-noted", member.name()));
            }
        });
        return new Section(new Paragraph(getTranslation("account.people.note-erasure.text")), note);
    }

    private void done(String text) {
        close();
        changed.run();
        Notices.show(text);
    }
}
