package app.acquaint.account.web;

import app.acquaint.account.Account;
import app.acquaint.account.Accounts;
import app.acquaint.common.AccountId;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Who a session belongs to: its name is the account's id, so that a changed e-mail address breaks nothing. */
@Component
class Principals {

    private final Accounts accounts;

    Principals(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @throws UsernameNotFoundException when the account was erased */
    UserDetails of(AccountId id) {
        return accounts.find(id).map(Principals::of).orElseThrow(() -> new UsernameNotFoundException("erased"));
    }

    private static UserDetails of(Account account) {
        return User.withUsername(account.id().toString())
                .password("")
                .roles(account.roles().stream().map(Enum::name).toArray(String[]::new))
                .build();
    }
}
