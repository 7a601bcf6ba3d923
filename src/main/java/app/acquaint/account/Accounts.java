package app.acquaint.account;

import app.acquaint.common.AccountId;
import java.util.Optional;

/** What other modules may know of accounts. */
public interface Accounts {

    /** The account with this id; empty when it was erased. */
    Optional<Account> find(AccountId id);
}
