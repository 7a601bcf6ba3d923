package app.acquaint.cohort.ui;

import app.acquaint.account.Account;
import app.acquaint.common.CohortId;
import app.acquaint.uikit.EmptyState;
import app.acquaint.uikit.Notices;
import app.acquaint.uikit.PageLink;
import app.acquaint.uikit.Row;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

/** Who is in a cohort; somebody the leader sees already can be taken in. */
class MembersPanel extends Div {

    private final LeadingDesk desk;
    private final CohortId cohort;

    MembersPanel(LeadingDesk desk, CohortId cohort) {
        this.desk = desk;
        this.cohort = cohort;
        show();
    }

    private void show() {
        removeAll();
        var members = desk.cohorts().members(desk.me(), cohort);
        if (members.isEmpty()) {
            add(new EmptyState(getTranslation("cohort.members.none")));
        } else {
            var rows = new Rows();
            members.forEach(member -> rows.add(row(member)));
            add(rows);
        }
        var others = desk.learners().stream()
                .filter(learner ->
                        members.stream().noneMatch(member -> member.id().equals(learner.id())))
                .toList();
        if (!others.isEmpty()) {
            var choose = new Select<Account>();
            choose.setLabel(getTranslation("cohort.members.add"));
            choose.setItems(others);
            choose.setItemLabelGenerator(Account::name);
            choose.setValue(others.getFirst());
            var line = new Div(
                    choose, new Button(getTranslation("cohort.members.add.do"), click -> add(choose.getValue())));
            line.addClassName("form-line");
            add(line);
        }
    }

    private Row row(Account member) {
        var remove = new Button(getTranslation("cohort.members.remove"), click -> confirm(member));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("cohort.members.remove.of", member.name()));
        var name = new PageLink("learners/person/" + member.id(), member.name());
        name.addClassName("row-title");
        return new Row(name).withAvatar(member.name()).withActions(remove);
    }

    private void add(Account learner) {
        Notices.attempt(() -> desk.cohorts().add(desk.me(), cohort, learner.id()));
        show();
    }

    private void confirm(Account member) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("cohort.members.remove.title", Words.name(member.name())));
        dialog.setText(getTranslation("cohort.members.remove.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cohort.cancel"));
        dialog.setConfirmText(getTranslation("cohort.members.remove.confirm"));
        dialog.addConfirmListener(confirm -> {
            Notices.attempt(() -> desk.cohorts().remove(desk.me(), cohort, member.id()));
            show();
        });
        dialog.open();
    }
}
