package app.acquaint.account.web;

import app.acquaint.common.AccountId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AccountStatusException;

/** Somebody showed rightly who they are, and left: they get in nowhere but to take their data along. */
class LeaverException extends AccountStatusException {

    private final transient AccountId leaver;
    private final Instant shown;
    private final @Nullable String issuer;

    /** @param shown when they showed who they are */
    LeaverException(AccountId leaver, Instant shown) {
        this(leaver, shown, null);
    }

    private LeaverException(AccountId leaver, Instant shown, @Nullable String issuer) {
        super("left");
        this.leaver = leaver;
        this.shown = shown;
        this.issuer = issuer;
    }

    /** The same, of somebody who showed at this time to an issuer who they are. */
    LeaverException by(String registration, Instant shownThere) {
        return new LeaverException(leaver, shownThere, registration);
    }

    AccountId leaver() {
        return leaver;
    }

    Instant shown() {
        return shown;
    }

    /** The registration of the issuer by which they came; empty when it was another way. */
    Optional<String> issuer() {
        return Optional.ofNullable(issuer);
    }
}
