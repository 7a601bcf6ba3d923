package app.acquaint.cohort.ui;

import app.acquaint.cohort.Assignments;
import app.acquaint.cohort.Encouragement.Kind;
import app.acquaint.cohort.LearnerLine;
import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.NotFoundException;
import app.acquaint.course.Course;
import app.acquaint.uikit.Notices;
import app.acquaint.uikit.Page;
import app.acquaint.uikit.PageHeading;
import app.acquaint.uikit.PageLink;
import app.acquaint.uikit.Row;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;

/** One learner for their leader: the line in full, what was assigned, and a kind word. */
@Route("learners/person/:" + LearnerView.PERSON)
@RolesAllowed("LEADER")
class LearnerView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PERSON = "person";

    private final SightDesk desk;
    private final Assignments assignments;
    private final List<LearnerPagePart> others;
    private final SightWords words;
    private String title = "";

    LearnerView(SightDesk desk, Assignments assignments, ObjectProvider<LearnerPagePart> others) {
        this.desk = desk;
        this.assignments = assignments;
        this.others = others.stream()
                .sorted(Comparator.comparingInt(LearnerPagePart::order))
                .toList();
        this.words = SightWords.of(this, UI.getCurrentOrThrow().getLocale());
        addClassName("learner");
    }

    /** The page's address, without a leading slash. */
    static String address(AccountId learner) {
        return "learners/person/" + learner;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(AccountId.of(event.getRouteParameters().get(PERSON).orElse("")));
        } catch (NotFoundException | IllegalArgumentException _) {
            event.rerouteToError(com.vaadin.flow.router.NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(AccountId learner) {
        var courses = desk.courses();
        var lines = courses.stream()
                .map(course -> desk.looks().at(desk.me(), learner, course))
                .toList();
        removeAll();
        title = lines.getFirst().name();
        var heading = new PageHeading(getTranslation("cohort.learner.eyebrow"), title);
        heading.getElement().setAttribute("dir", "auto");
        add(heading);
        for (var i = 0; i < courses.size(); i++) {
            if (courses.size() > 1) {
                section(courses.get(i).title());
            }
            add(new SightInFull(lines.get(i), words), actions(courses.get(i), lines.get(i)));
        }
        addAssigned(learner);
        addSentences(learner);
        others.forEach(other -> other.part(desk.me(), learner).ifPresent(part -> {
            part.addClassName("part");
            add(part);
        }));
        var never = new Paragraph(getTranslation("cohort.learner.never", SightWords.name(title)));
        never.addClassName("soft");
        add(never);
    }

    private Component actions(Course course, LearnerLine line) {
        var actions = new Div();
        actions.addClassName("actions");
        var encouragements = desk.encouragements();
        var learner = line.learner();
        if (line.hasArrived()) {
            actions.add(button(
                    Kind.CONGRATULATION,
                    line,
                    sentence -> encouragements.congratulate(desk.me(), learner, course, sentence)));
        }
        if (line.isUnfinished()) {
            actions.add(
                    button(Kind.NUDGE, line, sentence -> encouragements.nudge(desk.me(), learner, course, sentence)));
        }
        return actions;
    }

    private Button button(Kind kind, LearnerLine line, Consumer<String> send) {
        return new Button(getTranslation("cohort.encouragement.write." + kind.name()), click -> ask(kind, line, send));
    }

    /** When the learner has left meanwhile, says so kindly and goes back to the others. */
    private void ask(Kind kind, LearnerLine line, Consumer<String> send) {
        if (!stillLed(line)) {
            return;
        }
        var title = getTranslation("cohort.encouragement.title." + kind.name(), SightWords.name(line.name()));
        new EncouragementDialog(kind, line.learner().toString(), title, sentence -> {
                    try {
                        send.accept(sentence);
                        Notices.show(getTranslation("cohort.encouragement.sent", SightWords.name(line.name())));
                        show(line.learner());
                    } catch (NotFoundException gone) {
                        leave(gone);
                    }
                })
                .open();
    }

    private boolean stillLed(LearnerLine line) {
        try {
            show(line.learner());
            return true;
        } catch (NotFoundException gone) {
            leave(gone);
            return false;
        }
    }

    private static void leave(DomainException gone) {
        Notices.explain(gone);
        UI.getCurrentOrThrow().navigate(LearnersView.class);
    }

    private void addAssigned(AccountId learner) {
        section(getTranslation("cohort.learner.assigned"));
        var assigned = assignments.between(desk.me(), learner);
        if (assigned.isEmpty()) {
            var nothing = new Paragraph(getTranslation("cohort.learner.nothing-assigned"));
            nothing.addClassName("soft");
            add(nothing);
        } else {
            var rows = new Rows();
            assigned.forEach(one -> {
                var course = desk.catalog().find(one.course()).map(Course::title);
                var row = new Row(course.orElse(one.course().value())).withNote(one.reason());
                one.due().ifPresent(day -> row.withNote(getTranslation("cohort.sight.due", words.day(day))));
                rows.add(row);
            });
            add(rows);
        }
        add(new PageLink("learners/assign", getTranslation("cohort.learners.assign")).asButton(false));
    }

    private void addSentences(AccountId learner) {
        var sent = desk.encouragements().sent(desk.me(), learner);
        if (!sent.isEmpty()) {
            section(getTranslation("cohort.encouragement.yours"));
            add(new EncouragementRows(sent, words, false));
        }
    }

    private void section(String text) {
        var heading = new H2(text);
        heading.addClassName("section-heading");
        add(heading);
    }
}
