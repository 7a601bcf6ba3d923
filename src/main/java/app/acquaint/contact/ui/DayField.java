package app.acquaint.contact.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.Optional;

/** Asks for a day, in the language and the customs of whoever is asked. */
class DayField extends DatePicker {

    DayField(String label) {
        super(label);
        var locale = UI.getCurrentOrThrow().getLocale();
        setLocale(locale);
        setWeekNumbersVisible(false);
        setI18n(new DatePickerI18n()
                .setToday(getTranslation("contact.day.today"))
                .setCancel(getTranslation("contact.cancel"))
                .setBadInputErrorMessage(getTranslation("contact.day.unread"))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7));
    }

    /** The day, if one was given that can be read. */
    Optional<LocalDate> day() {
        return getOptionalValue();
    }
}
