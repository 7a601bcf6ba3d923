package app.acquaint.account.ui;

import app.acquaint.account.Account;
import app.acquaint.account.AccountService;
import app.acquaint.account.Languages;
import app.acquaint.account.PersonName;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;

/** Name, time zone and language. */
class ProfileForm extends AccountSection {

    private final AccountService accounts;
    private final Account account;
    private final TextField name = new TextField(getTranslation("account.name"));
    private final ZoneField zone;
    private final RadioButtonGroup<Locale> language = new RadioButtonGroup<>(getTranslation("account.language"));

    ProfileForm(Account account, AccountService accounts) {
        begin(getTranslation("account.profile"), "");
        this.account = account;
        this.accounts = accounts;
        this.zone = new ZoneField(account.zone());
        name.setValue(account.name());
        name.setAutocomplete(Autocomplete.NAME);
        name.setManualValidation(true);
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(locale -> locale.getDisplayLanguage(locale));
        language.setValue(Languages.spoken(account.locale()));
        var save = new Button(getTranslation("account.profile.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(name, zoneWithLabel(), language, save);
    }

    private Div zoneWithLabel() {
        zone.setId("account-zone");
        var label = new NativeLabel(getTranslation("account.zone"));
        label.setFor(zone);
        var field = new Div(label, zone);
        field.addClassName("zone-field");
        return field;
    }

    private void save() {
        Typed.read(name, PersonName::new).ifPresent(read -> {
            var chosen = chosenLanguage();
            if (Notices.attempt(() -> accounts.changeProfile(account.id(), read, zone.zone(), chosen))) {
                saved(chosen);
            }
        });
    }

    /** The country stays with the language it came with. */
    private Locale chosenLanguage() {
        var chosen = language.getValue();
        return chosen == null || chosen.equals(Languages.spoken(account.locale())) ? account.locale() : chosen;
    }

    private void saved(Locale chosen) {
        if (chosen.getLanguage().equals(account.locale().getLanguage())) {
            Notices.show(getTranslation("account.profile.saved"));
        } else {
            UI.getCurrentOrThrow().getPage().reload();
        }
    }
}
