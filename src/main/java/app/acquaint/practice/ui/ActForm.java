package app.acquaint.practice.ui;

import app.acquaint.contact.Contacts.Person;
import app.acquaint.contact.Stage;
import app.acquaint.course.Act;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks what happened and when. With the practice person everything happens today. */
class ActForm extends Div {

    private static final List<Stage> ANSWERS =
            List.of(Stage.ANSWERED_YES, Stage.ANSWERED_LATER, Stage.ANSWERED_NO, Stage.SILENT);

    private final Act act;
    private final RadioButtonGroup<Stage> answer = new RadioButtonGroup<>();
    private final DatePicker agreed = new DatePicker();
    private final DatePicker day = new DatePicker();

    /** @param done run with what happened, when the button says so and nothing is left open */
    ActForm(Act act, Person person, LocalDate today, Consumer<Deed> done) {
        this.act = act;
        addClassName("act-form");
        if (act == Act.ANSWERED) {
            addAnswers(person, today);
        }
        day.setLabel(getTranslation("practice.exercise.act.day"));
        day.setValue(today);
        day.setMax(today);
        day.setRequired(true);
        if (!person.practice()) {
            add(day);
        }
        var button = person.practice() ? "practice.exercise.act.rehearsed" : "practice.exercise.act.did." + act;
        add(new Button(getTranslation(button, person.name()), _ -> deed().ifPresent(done)));
    }

    private void addAnswers(Person person, LocalDate today) {
        answer.setLabel(getTranslation("practice.exercise.act.which", person.name()));
        answer.addClassName("choice-options");
        answer.setItems(ANSWERS);
        answer.setItemLabelGenerator(stage -> getTranslation("practice.exercise.act.answer." + stage));
        agreed.setLabel(getTranslation("practice.exercise.act.agreed"));
        agreed.setMin(today);
        agreed.setVisible(false);
        answer.addValueChangeListener(change -> agreed.setVisible(change.getValue() == Stage.ANSWERED_LATER));
        add(answer, agreed);
    }

    /** What happened; empty, with a word beside the field, while something is left open. */
    private Optional<Deed> deed() {
        var on = day.getValue();
        if (on == null || day.isInvalid()) {
            day.setErrorMessage(getTranslation("practice.exercise.act.day-missing"));
            day.setInvalid(true);
            return Optional.empty();
        }
        return stage().map(stage -> new Deed(stage, on, stage == Stage.ANSWERED_LATER ? agreed.getValue() : null));
    }

    private Optional<Stage> stage() {
        return switch (act) {
            case ASKED -> Optional.of(Stage.ASKED);
            case MET -> Optional.of(Stage.MET);
            case THANKED -> Optional.of(Stage.THANKED);
            case TOUCH_PLANNED -> throw new IllegalStateException("a touch has a form of its own");
            case ANSWERED -> {
                answer.setErrorMessage(getTranslation("practice.exercise.act.which-missing"));
                answer.setInvalid(answer.isEmpty());
                yield answer.getOptionalValue();
            }
        };
    }
}
