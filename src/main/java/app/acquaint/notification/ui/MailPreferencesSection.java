package app.acquaint.notification.ui;

import app.acquaint.account.Account;
import app.acquaint.account.spi.AccountPageSection;
import app.acquaint.notification.MailPreferences;
import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Adds to the account page which mails come. */
@Service
class MailPreferencesSection implements AccountPageSection {

    private static final int ORDER = 50;

    private final MailPreferences preferences;

    MailPreferencesSection(MailPreferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> section(Account account) {
        return Optional.of(new MailPreferencesPanel(account, preferences));
    }
}
