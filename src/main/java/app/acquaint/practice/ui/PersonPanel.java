package app.acquaint.practice.ui;

import app.acquaint.contact.Contacts;
import app.acquaint.contact.Contacts.Person;
import app.acquaint.course.Exercise.PersonExercise;
import app.acquaint.practice.CoursePerson;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Names the real person for whom the course is taken. */
class PersonPanel extends ExercisePanel {

    private final Task<PersonExercise> task;
    private final CoursePerson choice;
    private final Contacts contacts;

    PersonPanel(Task<PersonExercise> task, CoursePerson choice, Contacts contacts) {
        super(
                task,
                "person",
                task.words(headingOf(task.exercise().title(), task.exercise().question())));
        this.task = task;
        this.choice = choice;
        this.contacts = contacts;
        task.person().ifPresentOrElse(this::showChosen, this::showChooser);
    }

    private void showChooser() {
        var chooser = new PersonChooser(task, choice, contacts);
        if (task.exercise().title().isEmpty()) {
            show(chooser);
        } else {
            show(question(task.words(task.exercise().question())), chooser);
        }
    }

    private void showChosen(Person person) {
        var name = new Span(person.name());
        name.addClassName("person-name");
        var line = new Paragraph(name);
        line.addClassName("person-chosen");
        var other = new Button(getTranslation("practice.exercise.person.change"), _ -> showChooser());
        var note = quiet(PersonChooser.said(person));
        show(new Div(line, note), other);
    }
}
