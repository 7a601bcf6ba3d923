package app.acquaint.notification.ui;

import app.acquaint.account.Account;
import app.acquaint.notification.MailChoice;
import app.acquaint.notification.MailKind;
import app.acquaint.notification.MailPreferences;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;

/** A box for each kind of mail, and how often the list of Today is to come. What is chosen is kept at once. */
class MailPreferencesPanel extends Section {

    private final Account account;
    private final MailPreferences preferences;

    MailPreferencesPanel(Account account, MailPreferences preferences) {
        this.account = account;
        this.preferences = preferences;
        addClassName("account-section");
        setId("mail");
        var kinds = new Div();
        kinds.addClassName("mail-kinds");
        add(
                new H2(getTranslation("notification.preferences")),
                new Paragraph(getTranslation("notification.preferences.text")),
                kinds);
        preferences.of(account).forEach((kind, choice) -> {
            if (kind == MailKind.TODAY) {
                add(today(choice));
            } else {
                kinds.add(box(kind, choice));
            }
        });
    }

    private Checkbox box(MailKind kind, MailChoice choice) {
        var box = new Checkbox(getTranslation("notification.kind." + kind.slug()), choice == MailChoice.ON);
        box.addValueChangeListener(change -> choose(kind, change.getValue() ? MailChoice.ON : MailChoice.OFF));
        return box;
    }

    private RadioButtonGroup<MailChoice> today(MailChoice choice) {
        var group = new RadioButtonGroup<MailChoice>(getTranslation("notification.preferences.today"));
        group.setItems(MailChoice.OFF, MailChoice.DAILY, MailChoice.WEEKLY);
        group.setItemLabelGenerator(one ->
                getTranslation("notification.preferences.today." + one.name().toLowerCase(Locale.ROOT)));
        group.setHelperText(getTranslation("notification.preferences.today.text"));
        group.setValue(choice);
        group.addValueChangeListener(change -> choose(MailKind.TODAY, change.getValue()));
        return group;
    }

    private void choose(MailKind kind, MailChoice choice) {
        if (Notices.attempt(() -> preferences.choose(account.id(), kind, choice))) {
            Notices.show(getTranslation("notification.preferences.kept"));
        }
    }
}
