package app.acquaint.cohort.ui;

import app.acquaint.cohort.Assignee;
import app.acquaint.cohort.Assignment;
import app.acquaint.cohort.Cohort;
import app.acquaint.cohort.EndedAssignment;
import app.acquaint.common.AccountId;
import app.acquaint.common.CohortId;
import app.acquaint.common.CourseId;
import app.acquaint.uikit.EmptyState;
import app.acquaint.uikit.Notices;
import app.acquaint.uikit.Row;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the leader has assigned, to be changed and taken back, and what is over. However much that is, the same few
 * questions are asked.
 */
class AssignedPanel extends Div {

    private final AssigningDesk desk;
    private Map<CohortId, Cohort> cohorts = Map.of();
    private Map<AccountId, String> names = Map.of();

    AssignedPanel(AssigningDesk desk) {
        this.desk = desk;
        addClassName("assigned");
        show();
    }

    final void show() {
        removeAll();
        var zone = desk.leading().current().get().zone();
        var all = desk.assigning().byLeader(desk.me());
        var ended = desk.histories().endedBy(desk.me());
        cohorts = desk.leading().cohorts().all(desk.me()).stream().collect(Collectors.toMap(Cohort::id, one -> one));
        names = desk.names(Stream.concat(
                all.stream().map(Assignment::to).mapMulti(AssignedPanel::person),
                ended.stream().map(EndedAssignment::learner).flatMap(Optional::stream)));
        addStanding(all, zone);
        addEnded(ended, zone);
    }

    private void addStanding(List<Assignment> all, ZoneId zone) {
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("cohort.assigned.none")));
            return;
        }
        var histories = desk.histories().ofStanding(desk.me());
        var rows = new Rows();
        all.forEach(one ->
                rows.add(row(one, new AssignmentHistory(histories.getOrDefault(one.id(), List.of()), zone))));
        add(rows);
    }

    private void addEnded(List<EndedAssignment> ended, ZoneId zone) {
        if (!ended.isEmpty()) {
            var rows = new Rows();
            ended.forEach(one -> rows.add(
                    plain(name(one), one.course(), one.terms().reason(), new AssignmentHistory(one.history(), zone))));
            add(new NativeDetails(getTranslation("cohort.assigned.ended"), rows));
        }
    }

    private static void person(Assignee to, Consumer<AccountId> next) {
        if (to instanceof Assignee.Person(var id)) {
            next.accept(id);
        }
    }

    private Row row(Assignment assignment, AssignmentHistory history) {
        var name = name(assignment);
        var row = plain(name, assignment.course(), assignment.reason(), history);
        assignment.due().ifPresent(due -> row.withNote(getTranslation("cohort.history.due", Words.day(due))));
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
    private Row plain(String name, CourseId course, String reason, AssignmentHistory history) {
        var row = new Row(name);
        if (desk.courses().all().size() > 1) {
            row.withNote(desk.title(course));
        }
        row.addClassName("assignment");
        var words = new Div(new Quotation(reason), history);
        words.addClassName("assignment-words");
        row.add(words);
        return row;
    }

    private String name(Assignment assignment) {
        return switch (assignment.to()) {
            case Assignee.Person(var id) -> names.getOrDefault(id, "");
            case Assignee.Group(var id) -> {
                var cohort = cohorts.get(id);
                yield cohort == null ? "" : getTranslation("cohort.assign.cohort", cohort.name(), cohort.size());
            }
        };
    }

    /** Whom the leader leads no more is not named to them. */
    private String name(EndedAssignment ended) {
        return ended.cohort().isEmpty()
                ? ended.learner()
                        .map(id -> names.getOrDefault(id, ""))
                        .orElseGet(() -> getTranslation("cohort.assigned.former"))
                : ended.cohort();
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
