package app.acquaint.account.web;

import app.acquaint.common.AccountId;
import org.springframework.security.authentication.AccountStatusException;

/** Somebody showed rightly who they are, and left: they get in nowhere but to take their data along. */
class LeaverException extends AccountStatusException {

    private final transient AccountId leaver;

    LeaverException(AccountId leaver) {
        super("left");
        this.leaver = leaver;
    }

    AccountId leaver() {
        return leaver;
    }
}
