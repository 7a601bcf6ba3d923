package app.acquaint.account;

import app.acquaint.common.AccountId;
import java.util.List;

/** Who may log in right now, for what is done on behalf of everybody, such as reminders. */
public interface ActiveAccounts {

    /** The active accounts with this role. */
    List<AccountId> withRole(Role role);

    /** Whether the account exists and is active. */
    boolean contains(AccountId id);
}
