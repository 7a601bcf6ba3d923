package app.acquaint.account.web;

import app.acquaint.common.AccountId;
import java.time.Instant;
import org.springframework.security.authentication.AccountStatusException;

/** Somebody showed rightly who they are, and left: they get in nowhere but to take their data along. */
class LeaverException extends AccountStatusException {

    private final transient AccountId leaver;
    private final Instant shown;

    /** @param shown when they showed who they are */
    LeaverException(AccountId leaver, Instant shown) {
        super("left");
        this.leaver = leaver;
        this.shown = shown;
    }

    AccountId leaver() {
        return leaver;
    }

    Instant shown() {
        return shown;
    }
}
