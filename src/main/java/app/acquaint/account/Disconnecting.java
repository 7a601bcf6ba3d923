package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.store.Commits;
import org.springframework.stereotype.Service;

/** Lets people part with an issuer by which they log in, as long as another way in remains. */
@Service
public class Disconnecting {

    private final IdentityRepository identities;
    private final AccountRepository accounts;
    private final PasskeyRepository passkeys;
    private final OnlyIssuers issuers;
    private final Commits commits;

    Disconnecting(
            IdentityRepository identities,
            AccountRepository accounts,
            PasskeyRepository passkeys,
            OnlyIssuers issuers,
            Commits commits) {
        this.identities = identities;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.issuers = issuers;
        this.commits = commits;
    }

    /**
     * What the issuer calls the owner leads here no more. Nothing happens when it did not.
     *
     * @throws DomainException {@code account.identities.last} when the owner could not log in any more
     */
    public void remove(AccountId owner, String issuer, String subject) {
        commits.durably(() -> {
            accounts.lock(owner);
            var removed = identities.delete(owner, issuer, subject);
            if (removed && identities.of(owner).isEmpty() && !hasAnother(owner)) {
                throw new DomainException("account.identities.last");
            }
        });
    }

    private boolean hasAnother(AccountId owner) {
        return !issuers.areTheOnlyWay()
                && (!passkeys.of(owner).isEmpty()
                        || accounts.credentials(owner)
                                .filter(Credentials::hasPassword)
                                .isPresent());
    }
}
