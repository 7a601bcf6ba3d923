package app.acquaint.cohort.ui;

import app.acquaint.cohort.Assignment;
import app.acquaint.cohort.AssignmentChange;
import app.acquaint.cohort.IntroductionWish;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What a leader asks of the learner: who, why in the leader's words, until when, and what help goes with it. */
class AssignmentPanel extends Div {

    private final AssigningDesk desk;
    private final Assignment assignment;
    private final String leader;

    private AssignmentPanel(AssigningDesk desk, Assignment assignment) {
        this.desk = desk;
        this.assignment = assignment;
        this.leader = Words.name(desk.name(assignment.leader()));
        addClassName("assignment-panel");
    }

    /**
     * What is still to be done.
     *
     * @param history of the assignment
     * @param changed told when the learner took up the offer
     */
    static AssignmentPanel open(
            AssigningDesk desk, Assignment assignment, List<AssignmentChange> history, Runnable changed) {
        var panel = new AssignmentPanel(desk, assignment);
        panel.addAsked();
        panel.addOffer(changed);
        panel.addHistory(history);
        return panel;
    }

    /** What was completed, with the offer that goes on. */
    static AssignmentPanel completed(AssigningDesk desk, Assignment assignment, Runnable changed) {
        var panel = new AssignmentPanel(desk, assignment);
        panel.add(Words.soft(panel.getTranslation("cohort.home.done", panel.leader, desk.title(assignment.course()))));
        panel.addOffer(changed);
        return panel;
    }

    private void addAsked() {
        var today = desk.leading().current().today();
        add(
                new H2(getTranslation("cohort.home.asks", leader, desk.title(assignment.course()))),
                new Quotation(assignment.reason()));
        assignment.due().ifPresent(due -> add(new Paragraph(Words.due(due, today))));
        desk.example()
                .of(assignment.leader())
                .ifPresent(on -> add(Words.soft(getTranslation("cohort.home.example", leader, Words.day(on)))));
    }

    private void addHistory(List<AssignmentChange> history) {
        if (history.size() > 1) {
            add(new AssignmentHistory(history, desk.leading().current().get().zone()));
        }
    }

    private void addOffer(Runnable changed) {
        if (assignment.introductions() == 0) {
            return;
        }
        add(new Paragraph(getTranslation("cohort.home.offer", leader, assignment.introductions())));
        desk.introductions().ofLearner(desk.me()).stream()
                .filter(wish -> wish.assignment().equals(assignment.id()))
                .findFirst()
                .ifPresentOrElse(this::addWish, () -> add(new WishForm(desk, assignment, leader, changed)));
    }

    private void addWish(IntroductionWish wish) {
        add(new Quotation(wish.wish()));
        var zone = desk.leading().current().get().zone();
        add(Words.soft(wish.answered()
                .map(at -> getTranslation("cohort.home.wish.done", leader, Words.day(at, zone)))
                .orElseGet(() -> getTranslation("cohort.home.wish.asked", Words.day(wish.asked(), zone)))));
    }
}
