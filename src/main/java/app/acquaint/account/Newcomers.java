package app.acquaint.account;

import app.acquaint.account.FirstStart.Newcomer;
import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.store.Commits;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes the accounts of those who come after the first one. */
@Component
class Newcomers {

    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final Commits commits;
    private final Clock clock;

    Newcomers(AccountRepository accounts, PasswordEncoder encoder, Commits commits, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.commits = commits;
        this.clock = clock;
    }

    /**
     * Makes the account, all in one transaction with what goes before and after.
     *
     * @param before run first; what it throws leaves no account behind
     * @param after run with the account made
     * @throws DomainException {@code account.email.taken} when the address has an account already
     */
    AccountId make(Newcomer newcomer, Set<Role> roles, Runnable before, Consumer<AccountId> after) {
        if (accounts.isTaken(newcomer.email())) {
            throw taken();
        }
        var hash = Objects.requireNonNull(encoder.encode(newcomer.password().value()));
        var account = newcomer.account(roles);
        commits.durably(() -> {
            before.run();
            insert(account, hash);
            after.accept(account.id());
        });
        return account.id();
    }

    private void insert(Account account, String hash) {
        try {
            accounts.insert(account, hash, clock.instant());
        } catch (DuplicateKeyException e) {
            throw taken();
        }
    }

    private static DomainException taken() {
        return new DomainException("account.email.taken");
    }
}
