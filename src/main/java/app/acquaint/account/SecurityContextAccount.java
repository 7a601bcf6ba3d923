package app.acquaint.account;

import app.acquaint.common.AccountId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The account whose id is the name of the principal. */
@Component
class SecurityContextAccount implements CurrentAccount {

    private final Accounts accounts;
    private final Clock clock;

    SecurityContextAccount(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public AccountId id() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(found -> !(found instanceof AnonymousAuthenticationToken))
                .map(found -> AccountId.of(found.getName()))
                .orElseThrow(() -> new AccessDeniedException("nobody is logged in"));
    }

    @Override
    public Account get() {
        return accounts.find(id()).orElseThrow(() -> new AccessDeniedException("the account was erased"));
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), get().zone());
    }
}
