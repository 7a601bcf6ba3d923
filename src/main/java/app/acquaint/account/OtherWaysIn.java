package app.acquaint.account;

import app.acquaint.common.AccountId;
import org.springframework.stereotype.Component;

/** Ends all by which somebody got in so far: sessions, password, links to set one, passkeys. */
@Component
class OtherWaysIn {

    private final AccountRepository accounts;
    private final AccountSessionRepository sessions;
    private final PasskeyRepository passkeys;

    OtherWaysIn(AccountRepository accounts, AccountSessionRepository sessions, PasskeyRepository passkeys) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passkeys = passkeys;
    }

    void end(AccountId owner) {
        sessions.deleteAll(owner);
        accounts.updatePassword(owner, Credentials.NO_PASSWORD);
        passkeys.deleteAll(owner);
    }
}
