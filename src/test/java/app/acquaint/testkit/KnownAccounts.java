package app.acquaint.testkit;

import app.acquaint.account.Account;
import app.acquaint.account.Accounts;
import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import app.acquaint.common.NotFoundException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Accounts that a test made up, all of them active. */
public final class KnownAccounts implements Accounts {

    private final Map<AccountId, Account> accounts = new HashMap<>();

    public void add(Account account) {
        accounts.put(account.id(), account);
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public List<Account> findAll(Collection<AccountId> ids) {
        return ids.stream()
                .map(accounts::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Account::name))
                .toList();
    }

    @Override
    public Optional<Account> findByEmail(EmailAddress email) {
        return accounts.values().stream()
                .filter(one -> one.email().key().equals(email.key()))
                .findFirst();
    }

    @Override
    public void require(AccountId id, Role role) {
        if (!find(id).map(one -> one.roles().contains(role)).orElse(false)) {
            throw new NotFoundException();
        }
    }
}
