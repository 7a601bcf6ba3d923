package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What other modules may know of accounts. */
public interface Accounts {

    /** The account with this id, of somebody who left too; empty when it was erased. */
    Optional<Account> find(AccountId id);

    /** The accounts with these ids, by name, of those who left too; those that were erased are left out. */
    List<Account> findAll(Collection<AccountId> ids);

    /**
     * Who logs in with this address; empty when nobody does, or whoever did left. What a page says must not tell the two
     * apart.
     */
    Optional<Account> findByEmail(EmailAddress email);

    /**
     * Returns when the account is active and has the role: services that serve one role begin with it.
     *
     * @throws app.acquaint.common.NotFoundException otherwise, so that an address tells nothing
     */
    void require(AccountId id, Role role);
}
