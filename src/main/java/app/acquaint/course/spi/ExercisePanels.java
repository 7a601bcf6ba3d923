package app.acquaint.course.spi;

import app.acquaint.course.Course;
import app.acquaint.course.Exercise;
import app.acquaint.course.Lesson;
import com.vaadin.flow.component.Component;

/** Draws an exercise inside its lesson; whoever keeps the answers implements it. */
public interface ExercisePanels {

    /**
     * The part of the page for one exercise, with the logged-in learner's answer in it.
     *
     * @param changed to be run, in the page's lock, after an answer was kept: the page then shows anew what is left
     */
    Component panel(Course course, Lesson lesson, Exercise exercise, Runnable changed);
}
