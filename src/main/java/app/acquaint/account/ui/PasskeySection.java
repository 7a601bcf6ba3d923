package app.acquaint.account.ui;

import app.acquaint.account.Account;
import app.acquaint.account.AccountService;
import app.acquaint.account.Passkeys;
import app.acquaint.account.spi.AccountPageSection;
import app.acquaint.account.web.Issuers;
import app.acquaint.account.web.PasskeyPermit;
import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Passkeys on the account page, unless issuers are the only way in. */
@Service
class PasskeySection implements AccountPageSection {

    private final AccountService accounts;
    private final Passkeys passkeys;
    private final PasskeyPermit permit;
    private final Issuers issuers;

    PasskeySection(AccountService accounts, Passkeys passkeys, PasskeyPermit permit, Issuers issuers) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.permit = permit;
        this.issuers = issuers;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<Component> section(Account account) {
        return issuers.areTheOnlyWay()
                ? Optional.empty()
                : Optional.of(new PasskeysPanel(account, passkeys, permit, accounts.hasPassword(account.id())));
    }
}
