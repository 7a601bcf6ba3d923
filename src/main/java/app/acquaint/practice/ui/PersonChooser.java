package app.acquaint.practice.ui;

import app.acquaint.contact.Contacts;
import app.acquaint.contact.Contacts.Person;
import app.acquaint.practice.CoursePerson;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Supplier;

/** Names somebody new, picks somebody known, or takes the practice person, for a whole course. */
class PersonChooser extends Div {

    private final Task<?> task;
    private final CoursePerson choice;

    PersonChooser(Task<?> task, CoursePerson choice, Contacts contacts) {
        this.task = task;
        this.choice = choice;
        addClassName("person-chooser");
        add(someoneNew(contacts));
        var known = contacts.all(task.owner());
        if (!known.isEmpty()) {
            add(someoneKnown(known));
        }
        if (task.person().filter(Person::practice).isEmpty()) {
            var practise = new Button(
                    getTranslation("practice.exercise.person.nobody"),
                    _ -> choose(() -> contacts.practicePerson(task.owner())));
            practise.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            add(practise);
        }
    }

    private Div someoneNew(Contacts contacts) {
        var name = new TextField(getTranslation("practice.exercise.person.name"));
        name.setHelperText(getTranslation("practice.exercise.person.name-help"));
        name.setAutocomplete(Autocomplete.OFF);
        var add = new Button(getTranslation("practice.exercise.person.add"), _ -> {
            if (name.getValue().isBlank()) {
                name.focus();
            } else {
                choose(() -> contacts.add(task.owner(), name.getValue()));
            }
        });
        name.addKeyPressListener(Key.ENTER, _ -> add.click());
        var line = new Div(name, add);
        line.addClassName("person-line");
        return line;
    }

    private Select<Person> someoneKnown(List<Person> known) {
        var people = new Select<Person>();
        people.setLabel(getTranslation("practice.exercise.person.known"));
        people.setPlaceholder(getTranslation("practice.exercise.person.pick"));
        people.setItems(known);
        people.setItemLabelGenerator(Person::name);
        people.addValueChangeListener(change -> choose(change::getValue));
        return people;
    }

    private void choose(Supplier<Person> person) {
        Notices.attempt(() -> {
            var chosen = person.get();
            choice.choose(task.owner(), task.course(), chosen.id());
            tell(chosen);
        });
    }

    /** Everything that names the person is drawn anew, this chooser's own place too. */
    private void tell(Person chosen) {
        var page = UI.getCurrentOrThrow();
        var here = findAncestor(NamesPerson.class);
        ComponentUtil.fireEvent(page, new PersonChosen(page));
        task.changed().run();
        if (here != null) {
            here.chosenHere(said(chosen));
        }
    }

    /** What choosing this person means. */
    static String said(Person chosen) {
        return UI.getCurrentOrThrow()
                .getTranslation(
                        chosen.practice() ? "practice.exercise.person.practising" : "practice.exercise.person.chosen",
                        chosen.name());
    }
}
