package app.acquaint.account.ui;

import app.acquaint.account.Account;
import app.acquaint.account.Identities;
import app.acquaint.account.spi.AccountPageSection;
import app.acquaint.account.web.IssuerJourney;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** On the account page, with which issuers the account is joined; nothing for whoever uses none. */
@Service
class IdentitySection implements AccountPageSection {

    private final Identities identities;

    IdentitySection(Identities identities) {
        this.identities = identities;
    }

    @Override
    public int order() {
        return -1;
    }

    @Override
    public Optional<Component> section(Account account) {
        var joined = identities.of(account.id());
        return joined.isEmpty()
                ? Optional.empty()
                : Optional.of(new IdentityPanel(
                        account, joined, IssuerJourney.takeJoined(VaadinServletRequest.getCurrent())));
    }
}
