package app.acquaint.account;

import app.acquaint.common.AccountId;
import org.springframework.stereotype.Component;

/** Ends that by which somebody got in so far. */
@Component
class OtherWaysIn {

    private final AccountRepository accounts;
    private final AccountSessionRepository sessions;
    private final PasskeyRepository passkeys;
    private final IdentityRepository identities;

    OtherWaysIn(
            AccountRepository accounts,
            AccountSessionRepository sessions,
            PasskeyRepository passkeys,
            IdentityRepository identities) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.identities = identities;
    }

    /** All there is: sessions, password, links, passkeys, and log-ins by issuers. */
    void end(AccountId owner) {
        endWithoutIssuers(owner);
        identities.deleteAll(owner);
    }

    /** As {@link #end}; whoever comes by an issuer still does. */
    void endWithoutIssuers(AccountId owner) {
        sessions.deleteAll(owner);
        accounts.updatePassword(owner, Credentials.NO_PASSWORD);
        passkeys.deleteAll(owner);
    }
}
