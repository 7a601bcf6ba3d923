package app.acquaint.cohort.ui;

import app.acquaint.cohort.Assignee;
import app.acquaint.cohort.Assignment;
import app.acquaint.cohort.Cohort;
import app.acquaint.common.CohortId;
import app.acquaint.uikit.EmptyState;
import app.acquaint.uikit.Notices;
import app.acquaint.uikit.Row;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Map;
import java.util.stream.Collectors;

/** What the leader has assigned, to be changed and taken back. */
class AssignedPanel extends Div {

    private final AssigningDesk desk;
    private Map<CohortId, Cohort> cohorts = Map.of();

    AssignedPanel(AssigningDesk desk) {
        this.desk = desk;
        addClassName("assigned");
        show();
    }

    final void show() {
        removeAll();
        cohorts = desk.leading().cohorts().all(desk.me()).stream().collect(Collectors.toMap(Cohort::id, one -> one));
        var all = desk.assigning().byLeader(desk.me());
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("cohort.assigned.none")));
        } else {
            var rows = new Rows();
            all.forEach(one -> rows.add(row(one)));
            add(rows);
        }
        var withdrawn = desk.assigning().withdrawnBy(desk.me());
        if (!withdrawn.isEmpty()) {
            var rows = new Rows();
            withdrawn.forEach(one -> rows.add(plain(one)));
            add(new NativeDetails(getTranslation("cohort.assigned.withdrawn"), rows));
        }
    }

    private Row row(Assignment assignment) {
        var name = name(assignment);
        var today = desk.leading().current().today();
        var row = plain(assignment);
        assignment.due().ifPresent(due -> row.withNote(Words.due(due, today)));
        if (assignment.introductions() > 0) {
            row.withNote(getTranslation("cohort.assigned.offer", assignment.introductions()));
        }
        var change = new Button(getTranslation("cohort.assigned.change"), click -> change(assignment));
        change.setAriaLabel(getTranslation("cohort.assigned.change.of", name));
        var withdraw = new Button(getTranslation("cohort.assigned.withdraw"), click -> confirm(assignment));
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        withdraw.setAriaLabel(getTranslation("cohort.assigned.withdraw.of", name));
        return row.withActions(change, withdraw);
    }

    /** For whom, why, and how that came to be. */
    private Row plain(Assignment assignment) {
        var row = new Row(name(assignment));
        if (desk.courses().all().size() > 1) {
            row.withNote(desk.title(assignment.course()));
        }
        row.addClassName("assignment");
        var zone = desk.leading().current().get().zone();
        var history = desk.assigning().history(desk.me(), assignment.id());
        var words = new Div(new Quotation(assignment.reason()), new AssignmentHistory(history, zone));
        words.addClassName("assignment-words");
        row.add(words);
        return row;
    }

    private String name(Assignment assignment) {
        return switch (assignment.to()) {
            case Assignee.Person(var id) -> desk.name(id);
            case Assignee.Group(var id) -> {
                var cohort = cohorts.get(id);
                yield cohort == null ? "" : getTranslation("cohort.assign.cohort", cohort.name(), cohort.size());
            }
        };
    }

    private void change(Assignment assignment) {
        new ChangeDialog(desk, assignment, name(assignment), this::show).open();
    }

    private void confirm(Assignment assignment) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("cohort.assigned.withdraw.title", Words.name(name(assignment))));
        dialog.setText(getTranslation("cohort.assigned.withdraw.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cohort.cancel"));
        dialog.setConfirmText(getTranslation("cohort.assigned.withdraw.confirm"));
        dialog.addConfirmListener(confirm -> {
            Notices.attempt(() -> desk.assigning().withdraw(desk.me(), assignment.id(), assignment.version()));
            show();
        });
        dialog.open();
    }
}
