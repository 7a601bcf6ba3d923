package app.acquaint.cohort.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.temporal.WeekFields;

/** Asks for the last day, if there is to be one, in the customs of whoever is asked. */
class DueField extends DatePicker {

    DueField() {
        super(Words.text("cohort.terms.due"));
        var locale = UI.getCurrentOrThrow().getLocale();
        setLocale(locale);
        setHelperText(getTranslation("cohort.terms.due.help"));
        setI18n(new DatePickerI18n()
                .setToday(getTranslation("cohort.today"))
                .setCancel(getTranslation("cohort.cancel"))
                .setBadInputErrorMessage(getTranslation("cohort.terms.due.unread"))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7));
    }
}
