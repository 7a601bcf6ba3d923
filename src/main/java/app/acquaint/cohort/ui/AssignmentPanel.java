package app.acquaint.cohort.ui;

import app.acquaint.cohort.Assignment;
import app.acquaint.cohort.IntroductionWish;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What a leader asks of the learner: who, why in the leader's words, until when, and what help goes with it. */
class AssignmentPanel extends Div {

    private final AssigningDesk desk;
    private final Assignment assignment;
    private final String leader;

    /** @param changed told when the learner took up the offer */
    AssignmentPanel(AssigningDesk desk, Assignment assignment, Runnable changed) {
        this.desk = desk;
        this.assignment = assignment;
        this.leader = Words.name(desk.name(assignment.leader()));
        addClassName("assignment-panel");
        var today = desk.leading().current().today();
        add(
                new H2(getTranslation("cohort.home.asks", leader, desk.title(assignment.course()))),
                new Quotation(assignment.reason()));
        assignment.due().ifPresent(due -> add(new Paragraph(Words.due(due, today))));
        desk.example()
                .of(assignment.leader())
                .ifPresent(on -> add(Words.soft(getTranslation("cohort.home.example", leader, Words.day(on)))));
        if (assignment.introductions() > 0) {
            addOffer(changed);
        }
        var zone = desk.leading().current().get().zone();
        var history = desk.assigning().history(desk.me(), assignment.id());
        if (history.size() > 1) {
            add(new AssignmentHistory(history, zone));
        }
    }

    private void addOffer(Runnable changed) {
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
