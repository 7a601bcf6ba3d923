package app.acquaint.account.ui;

import app.acquaint.account.Account;
import app.acquaint.account.Disconnecting;
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
    private final Disconnecting disconnecting;

    IdentitySection(Identities identities, Disconnecting disconnecting) {
        this.identities = identities;
        this.disconnecting = disconnecting;
    }

    @Override
    public int order() {
        return -1;
    }

    @Override
    public Optional<Component> section(Account account) {
        return identities.of(account.id()).isEmpty()
                ? Optional.empty()
                : Optional.of(new IdentityPanel(
                        account,
                        identities,
                        disconnecting,
                        IssuerJourney.takeJoined(VaadinServletRequest.getCurrent())));
    }
}
