package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.NotFoundException;
import java.time.Instant;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Asks for the password once more before something that a borrowed laptop should not do. */
@Component
class Confirmation {

    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final LogInLimits limits;
    private final FreshLogIn freshLogIn;
    private final OnlyIssuers issuers;

    Confirmation(
            AccountRepository accounts,
            PasswordEncoder encoder,
            LogInLimits limits,
            FreshLogIn freshLogIn,
            OnlyIssuers issuers) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.limits = limits;
        this.freshLogIn = freshLogIn;
        this.issuers = issuers;
    }

    /**
     * Returns when the password is this account's. An account without one must have logged in just now instead.
     *
     * @throws DomainException {@code account.password.other} when it is not, {@code account.tries.wait} after too many,
     *     {@code account.confirm.again} when the log-in is too long ago
     */
    void require(AccountId id, String password) {
        require(id, password, freshLogIn::require);
    }

    /**
     * As {@link #require(AccountId, String)}, for somebody who left and is not logged in.
     *
     * @param shown when they showed who they are
     */
    void require(AccountId id, String password, Instant shown) {
        require(id, password, () -> freshLogIn.require(shown));
    }

    private void require(AccountId id, String password, Runnable fresh) {
        limits.takeConfirmation(id);
        var credentials = accounts.credentials(id).orElseThrow(NotFoundException::new);
        if (issuers.areTheOnlyWay() || !credentials.hasPassword()) {
            fresh.run();
        } else if (!encoder.matches(password, credentials.passwordHash())) {
            throw new DomainException("account.password.other");
        }
        limits.confirmed(id);
    }
}
