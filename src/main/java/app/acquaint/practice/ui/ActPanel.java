package app.acquaint.practice.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.contact.Contacts;
import app.acquaint.contact.Contacts.Person;
import app.acquaint.contact.Contacts.Recorded;
import app.acquaint.contact.Stage;
import app.acquaint.course.Act;
import app.acquaint.course.Exercise.ActExercise;
import app.acquaint.practice.ActsTold;
import app.acquaint.practice.CoursePerson;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Shows where the person stands, and records an act with them, or its rehearsal with the practice person. */
class ActPanel extends ExercisePanel {

    private static final Set<Stage> NO_MEETING = EnumSet.of(Stage.ANSWERED_NO, Stage.SILENT, Stage.RESTING);

    private final Task<ActExercise> task;
    private final CoursePerson choice;
    private final Contacts contacts;
    private final LocalDate today;
    private final Act act;

    ActPanel(Task<ActExercise> task, CoursePerson choice, Contacts contacts, CurrentAccount account) {
        super(task, "act", task.words(task.exercise().title()));
        this.task = task;
        this.choice = choice;
        this.contacts = contacts;
        this.today = account.today();
        this.act = task.exercise().act();
        draw();
        PersonMoved.follow(this, this::draw);
    }

    private void draw() {
        var parts = new ArrayList<Component>();
        task.person()
                .map(person -> contacts.require(task.owner(), person.id()))
                .ifPresentOrElse(person -> addStanding(parts, person), () -> addNobody(parts));
        show(parts.toArray(Component[]::new));
    }

    private void addNobody(List<Component> parts) {
        parts.add(question(getTranslation("practice.exercise.act.nobody")));
        parts.add(new PersonChooser(task, choice, contacts));
    }

    private void addStanding(List<Component> parts, Person person) {
        parts.add(new StandingWords(person));
        if (done(person)) {
            parts.add(recorded());
            if (act == Act.ANSWERED && !person.practice()) {
                parts.add(disclosure("practice.exercise.act.other-answer", form(person)));
            } else if (act == Act.TOUCH_PLANNED) {
                parts.add(disclosure("practice.exercise.act.other-day", form(person)));
            }
        } else if (person.practice()) {
            parts.add(question(task.words(task.exercise().rehearsal())));
            parts.add(form(person));
        } else {
            parts.add(form(person));
            parts.add(rehearsal());
        }
        if (!person.practice() && NO_MEETING.contains(person.stage())) {
            parts.add(question(getTranslation("practice.exercise.act.next-person")));
            parts.add(new PersonChooser(task, choice, contacts));
        }
    }

    private boolean done(Person person) {
        return ActsTold.by(person, contacts.reached(task.owner(), person.id())).contains(act);
    }

    private Paragraph recorded() {
        var line = new Paragraph(getTranslation("practice.exercise.act.recorded"));
        line.addClassName("act-recorded");
        return line;
    }

    private Component rehearsal() {
        var partner = contacts.existingPracticePerson(task.owner());
        if (partner.filter(this::done).isPresent()) {
            return quiet(getTranslation("practice.exercise.act.rehearsed-already"));
        }
        var holder = new Div();
        var details = disclosure("practice.exercise.act.rehearse", holder);
        // the practice person is made only when somebody wants to rehearse
        details.addToggleListener(toggle -> {
            if (toggle.isOpened() && holder.getChildren().findAny().isEmpty()) {
                holder.add(
                        question(task.words(task.exercise().rehearsal())), form(contacts.practicePerson(task.owner())));
            }
        });
        return details;
    }

    private NativeDetails disclosure(String summary, Component content) {
        var details = new NativeDetails(getTranslation(summary), content);
        details.addClassName("exercise-disclosure");
        return details;
    }

    private Component form(Person person) {
        return act == Act.TOUCH_PLANNED
                ? new TouchForm(person, today, day -> plan(person, day))
                : new ActForm(act, person, today, deed -> record(person, deed));
    }

    private void record(Person person, Deed deed) {
        Notices.attempt(() -> {
            var recorded = contacts.record(task.owner(), person.id(), deed.stage(), deed.on(), deed.agreed());
            moved();
            announce(person, recorded);
        });
    }

    private void plan(Person person, LocalDate day) {
        Notices.attempt(() -> {
            var recorded = contacts.planTouch(task.owner(), person.id(), day);
            moved();
            announce(person, recorded);
        });
    }

    private void announce(Person person, Recorded recorded) {
        Notices.showUndoable(getTranslation("practice.exercise.act.kept", person.name()), () -> {
            contacts.undo(task.owner(), recorded);
            moved();
        });
    }

    private void moved() {
        PersonMoved.tell();
        task.changed().run();
        focusHeading();
    }
}
