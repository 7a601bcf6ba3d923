package app.acquaint.practice.ui;

import app.acquaint.contact.Contacts.Person;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;

/** Asks when to be in touch next. */
class TouchForm extends Div {

    /** The source post's cadence. */
    private static final int MONTHS = 3;

    private final DatePicker day = new DatePicker();

    /** @param planned run with the day chosen, tomorrow or later */
    TouchForm(Person person, LocalDate today, Consumer<LocalDate> planned) {
        addClassName("act-form");
        day.setLabel(getTranslation("practice.exercise.act.touch-day", person.name()));
        day.setHelperText(getTranslation("practice.exercise.act.touch-help"));
        day.setMin(today.plusDays(1));
        day.setRequired(true);
        day.setValue(Objects.requireNonNullElse(person.nextTouch(), today.plusMonths(MONTHS)));
        var button = person.practice() ? "practice.exercise.act.rehearsed" : "practice.exercise.act.did.TOUCH_PLANNED";
        add(day, new Button(getTranslation(button), _ -> plan(planned)));
    }

    private void plan(Consumer<LocalDate> planned) {
        var chosen = day.getValue();
        if (chosen == null || day.isInvalid()) {
            day.setErrorMessage(getTranslation("practice.exercise.act.touch-missing"));
            day.setInvalid(true);
        } else {
            planned.accept(chosen);
        }
    }
}
