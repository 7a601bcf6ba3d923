package app.acquaint.shell.ui;

import app.acquaint.course.Step;
import app.acquaint.progress.CourseStanding;
import app.acquaint.uikit.PageLink;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** The steps of a course with how far one is in each, a line a step. */
class CourseSteps extends OrderedList {

    CourseSteps(CourseStanding standing) {
        addClassName("course-steps");
        getElement().setAttribute("role", "list");
        getElement().setAttribute("lang", standing.course().language());
        standing.course().steps().forEach(step -> add(line(standing, step)));
    }

    private ListItem line(CourseStanding standing, Step step) {
        var lessons = step.lessons();
        var target = lessons.stream()
                .filter(lesson -> !standing.isDone(lesson))
                .findFirst()
                .orElseGet(lessons::getFirst);
        var title = step.number() > 0 ? step.number() + " · " + step.title() : step.title();
        var link = new PageLink(Places.lesson(standing.course(), target), title);
        link.addClassName("row-title");
        var done = new Span(standing(standing.doneIn(step), lessons.size()));
        done.addClassName("step-standing");
        done.getElement().setAttribute("lang", getLocale().toLanguageTag());
        var line = new ListItem(link, done);
        line.addClassName("course-step");
        if (!step.summary().isEmpty()) {
            var summary = new Span(step.summary());
            summary.addClassName("row-note");
            line.add(summary);
        }
        return line;
    }

    private String standing(int done, int all) {
        if (done == 0) {
            return getTranslation("shell.lessons", all);
        }
        return done == all ? getTranslation("shell.done") : getTranslation("shell.of", done, all);
    }
}
