package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import app.acquaint.common.NotFoundException;
import app.acquaint.store.Commits;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** What people do with their own account. Every call names it, and what was changed is durable when it returns. */
@Service
public class AccountService implements Accounts {

    private final AccountRepository accounts;
    private final AccountSessionRepository sessions;
    private final Confirmation confirmation;
    private final OnlyIssuers issuers;
    private final PasswordEncoder encoder;
    private final Commits commits;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            AccountSessionRepository sessions,
            Confirmation confirmation,
            OnlyIssuers issuers,
            PasswordEncoder encoder,
            Commits commits,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.confirmation = confirmation;
        this.issuers = issuers;
        this.encoder = encoder;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return accounts.find(id);
    }

    @Override
    public List<Account> findAll(Collection<AccountId> ids) {
        return accounts.findAll(ids);
    }

    @Override
    public Optional<Account> findByEmail(EmailAddress email) {
        return accounts.findActive(email);
    }

    @Override
    public void require(AccountId id, Role role) {
        if (!accounts.isActive(id, role)) {
            throw new NotFoundException();
        }
    }

    /** Who logs in with this address, and against which hash; empty when nobody does. */
    public Optional<Credentials> credentials(EmailAddress email) {
        return accounts.credentials(email);
    }

    /** Whether there is a password to log in with, and one counts here; else the person comes from an issuer or with a passkey. */
    public boolean hasPassword(AccountId id) {
        return !issuers.areTheOnlyWay()
                && accounts.credentials(id).filter(Credentials::hasPassword).isPresent();
    }

    /**
     * Adds somebody who did not come by the first page.
     *
     * @throws DomainException {@code account.email.taken} when the address has an account already
     */
    public void add(Account account, NewPassword password) {
        var hash = encode(password);
        try {
            commits.durably(() -> accounts.insert(account, hash, clock.instant()));
        } catch (DuplicateKeyException e) {
            throw new DomainException("account.email.taken");
        }
    }

    /** Changes what others need no password for. */
    public void changeProfile(AccountId id, PersonName name, ZoneId zone, Locale locale) {
        commits.durably(() -> accounts.updateProfile(id, name, zone, Languages.choose(List.of(locale))));
    }

    /**
     * Changes the address to log in with.
     *
     * @throws DomainException when the password is another one, when it was tried too often, or when the address has
     *     an account already
     */
    public void changeEmail(AccountId id, String password, EmailAddress email) {
        confirmation.require(id, password);
        try {
            commits.durably(() -> accounts.updateEmail(id, email));
        } catch (DuplicateKeyException e) {
            throw new DomainException("account.email.taken");
        }
    }

    /**
     * Changes the password and ends every session but the one named.
     *
     * @param kept the session in which the change is made; empty ends all
     * @throws DomainException when the old password is another one, or was tried too often
     */
    public void changePassword(AccountId id, String old, NewPassword password, Optional<UUID> kept) {
        confirmation.require(id, old);
        var hash = encode(password);
        commits.durably(() -> {
            accounts.updatePassword(id, hash);
            kept.ifPresentOrElse(here -> sessions.deleteOthers(id, here), () -> sessions.deleteAll(id));
        });
    }

    /**
     * Deletes the account with everything in it; nothing of it can be brought back.
     *
     * @throws DomainException when the password is another one or was tried too often, or when others would be left
     *     without an organiser
     */
    public void erase(AccountId id, String password) {
        confirmation.require(id, password);
        erase(id);
    }

    /**
     * As {@link #erase(AccountId, String)}, for somebody who left.
     *
     * @param shown when they showed who they are
     */
    public void eraseLeaver(AccountId id, String password, Instant shown) {
        confirmation.require(id, password, shown);
        erase(id);
    }

    private void erase(AccountId id) {
        commits.durably(() -> {
            var organisers = accounts.lockOrganisers();
            if (organisers.size() == 1 && organisers.contains(id) && !accounts.isAlone(id)) {
                throw new DomainException("account.erase.last-organiser");
            }
            accounts.delete(id);
        });
    }

    private String encode(NewPassword password) {
        return Objects.requireNonNull(encoder.encode(password.value()));
    }
}
