package app.acquaint.practice.ui;

import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import app.acquaint.common.ExerciseId;
import app.acquaint.contact.Contacts.Person;
import app.acquaint.course.Course;
import app.acquaint.course.Exercise;
import app.acquaint.practice.Words;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;

/**
 * One exercise on one learner's page.
 *
 * @param person whom the learner chose; empty before that
 * @param changed to be run after an answer was kept
 */
record Task<E extends Exercise>(AccountId owner, Course course, E exercise, Optional<Person> person, Runnable changed) {

    CourseId courseId() {
        return course.id();
    }

    ExerciseId id() {
        return exercise.id();
    }

    /** The same page and learner, for an exercise whose kind is known. */
    <K extends Exercise> Task<K> with(K exercise) {
        return new Task<>(owner, course, exercise, person, changed);
    }

    /** The author's text with the name of the person, or "your person" before one is chosen. */
    String words(String text) {
        return Words.fill(text, person, I18NProvider.translate("practice.exercise.your-person"));
    }
}
