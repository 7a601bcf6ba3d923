package app.acquaint.course.ui;

import app.acquaint.course.Course;
import app.acquaint.course.Lesson;
import app.acquaint.course.spi.LessonStanding;
import app.acquaint.course.spi.LessonStanding.RuleStanding;
import app.acquaint.uikit.PageLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** The foot of a lesson: when it is done, and what comes before and after it. */
class LessonEnd extends Footer {

    private final Course course;
    private final Lesson lesson;
    private final LessonStanding standing;
    private final Div doneWhen = new Div();

    LessonEnd(Course course, Lesson lesson, LessonStanding standing) {
        this.course = course;
        this.lesson = lesson;
        this.standing = standing;
        addClassName("lesson-end");
        doneWhen.addClassName("done-when");
        doneWhen.getElement().setAttribute("aria-live", "polite");
        add(doneWhen, steps());
        refresh();
    }

    /** Looks anew which rules hold. */
    void refresh() {
        var rules = standing.rules(course, lesson);
        var allHold = rules.stream().allMatch(RuleStanding::holds);
        var list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        var words = new RuleWords(course, standing.person(course).orElse(getTranslation("course.someone")));
        rules.forEach(rule -> list.add(line(words, rule)));
        doneWhen.removeAll();
        doneWhen.add(new Paragraph(getTranslation(allHold ? "course.done" : "course.done-when")), list);
    }

    private ListItem line(RuleWords words, RuleStanding rule) {
        var line = new ListItem();
        line.addClassName("rule-line");
        line.setClassName("holds", rule.holds());
        var text = new Span(
                words.exercise(rule.rule())
                        .<Component>map(id -> new Anchor(address(lesson) + "#" + id, sentence(words, rule)))
                        .orElseGet(() -> new Span(sentence(words, rule))),
                state(rule));
        line.add(text);
        return line;
    }

    private String sentence(RuleWords words, RuleStanding rule) {
        return words.of(rule.rule(), this::getTranslation);
    }

    private Span state(RuleStanding rule) {
        var state = new Span(getTranslation(rule.holds() ? "course.rule.holds" : "course.rule.open"));
        state.addClassName("visually-hidden");
        return state;
    }

    private Nav steps() {
        var steps = new Nav();
        steps.setAriaLabel(getTranslation("course.steps.label"));
        steps.addClassName("lesson-steps");
        var lessons = course.lessons();
        var here = lessons.indexOf(lesson);
        if (here > 0) {
            var previous = lessons.get(here - 1);
            var link = new PageLink(address(previous), getTranslation("course.previous", previous.title()));
            link.addClassName("quiet-link");
            steps.add(link);
        }
        steps.add(
                here + 1 < lessons.size()
                        ? next(lessons.get(here + 1))
                        : new PageLink("", getTranslation("course.last")).asButton(true));
        return steps;
    }

    private PageLink next(Lesson next) {
        return new PageLink(address(next), getTranslation("course.next", next.title())).asButton(true);
    }

    private String address(Lesson other) {
        return "course/" + course.id() + "/" + other.id();
    }
}
