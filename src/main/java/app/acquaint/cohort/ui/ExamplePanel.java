package app.acquaint.cohort.ui;

import app.acquaint.course.Course;
import app.acquaint.uikit.PageLink;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;

/** Invites the leader to take the course first; once taken, lets them show it to their learners. */
class ExamplePanel extends Div {

    ExamplePanel(AssigningDesk desk) {
        addClassName("example");
        desk.example()
                .completed(desk.me())
                .ifPresentOrElse(this::taken, () -> invite(desk.courses().all().getFirst()));
        var shown = new Checkbox(
                getTranslation("cohort.example.show"), desk.example().isShown(desk.me()));
        shown.addValueChangeListener(change -> desk.example().show(desk.me(), change.getValue()));
        add(shown);
    }

    private void taken(LocalDate on) {
        add(new Paragraph(getTranslation("cohort.example.taken", Words.day(on))));
    }

    private void invite(Course course) {
        var first = course.lessons().getFirst();
        add(
                new Paragraph(getTranslation("cohort.example.invite")),
                new PageLink(
                        "course/" + course.id() + "/" + first.id(),
                        getTranslation("cohort.example.take", course.title())));
    }
}
