package app.acquaint.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The frame of an exercise in a lesson: a quiet heading, and below it what {@link #show} was given last. */
abstract class ExercisePanel extends Section {

    private final H2 title = new H2();
    private final Div body = new Div();
    private final Paragraph news = new Paragraph();

    /**
     * @param kind names the style
     * @param heading empty for none
     */
    ExercisePanel(Task<?> task, String kind, String heading) {
        addClassNames("exercise", "exercise-" + kind);
        setId("exercise-" + task.id());
        if (!heading.isEmpty()) {
            title.setText(heading);
            title.addClassName("exercise-title");
            title.setId("exercise-title-" + task.id());
            getElement().setAttribute("aria-labelledby", "exercise-title-" + task.id());
            add(title);
        }
        body.addClassName("exercise-body");
        news.addClassName("exercise-news");
        news.getElement().setAttribute("role", "status");
        add(body, news);
    }

    /** Puts these in place of what stood below the heading. */
    final void show(Component... parts) {
        body.removeAll();
        body.add(parts);
    }

    /** Puts the focus where the exercise begins, when what had it is gone. */
    final void focusHeading() {
        var start = title.getParent().isPresent() ? title.getElement() : getElement();
        start.setAttribute("tabindex", "-1");
        start.callJsFunction("focus");
    }

    /** Says something below the exercise, also to a screen reader; empty takes it away. */
    final void say(String sentence) {
        news.setText(sentence);
    }

    /** Says that another tab or device kept an answer meanwhile, and that the one shown is it. */
    final void sayKeptElsewhere() {
        say(getTranslation("practice.exercise.elsewhere"));
    }

    /** The title, or the question where the author gave no title; the other one goes below it. */
    static String headingOf(String title, String question) {
        return title.isEmpty() ? question : title;
    }

    /** A question below a title. */
    static Paragraph question(String text) {
        var question = new Paragraph(text);
        question.addClassName("exercise-question");
        return question;
    }

    /** A quiet sentence. */
    static Paragraph quiet(String text) {
        var sentence = new Paragraph(text);
        sentence.addClassName("exercise-quiet");
        return sentence;
    }
}
