package app.acquaint.account.web;

import app.acquaint.account.Account;
import app.acquaint.account.Accounts;
import app.acquaint.account.Leavers;
import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Who a session belongs to: its name is the account's id, so that a changed e-mail address breaks nothing. */
@Component
class Principals {

    private static final String ROLE = "ROLE_";

    private final Accounts accounts;
    private final Leavers leavers;
    private final Clock clock;

    Principals(Accounts accounts, Leavers leavers, Clock clock) {
        this.accounts = accounts;
        this.leavers = leavers;
        this.clock = clock;
    }

    /**
     * Whoever comes in, by whichever way.
     *
     * @throws LeaverException when they left and may still take their data along
     * @throws UsernameNotFoundException when they left longer ago, or the account was erased
     */
    UserDetails of(AccountId id) {
        var account = accounts.find(id).orElseThrow(() -> new UsernameNotFoundException("erased"));
        if (leavers.erasedFrom(id).isPresent()) {
            throw leavers.mayTakeAlong(id)
                    ? new LeaverException(id, clock.instant())
                    : new UsernameNotFoundException("left");
        }
        return of(account);
    }

    /** Lets the session go on with these roles, where they are others than those it began with. */
    void refresh(Set<Role> roles, HttpServletRequest request, HttpServletResponse response) {
        var before = SecurityContextHolder.getContext().getAuthentication();
        if (before == null || roles(before).equals(names(roles))) {
            return;
        }
        var fresh = again(before, of(AccountId.of(before.getName())));
        fresh.setDetails(before.getDetails());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(fresh);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    /** How and when somebody logged in stays as it was. */
    private static AbstractAuthenticationToken again(Authentication before, UserDetails principal) {
        var authorities = new ArrayList<GrantedAuthority>(principal.getAuthorities());
        before.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .forEach(authorities::add);
        if (before instanceof OAuth2AuthenticationToken issued
                && issued.getPrincipal() instanceof IssuedPrincipal whoever) {
            return new OAuth2AuthenticationToken(
                    new IssuedPrincipal(whoever.getName(), authorities, whoever.getIdToken()),
                    authorities,
                    issued.getAuthorizedClientRegistrationId());
        }
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities);
    }

    private static Set<String> roles(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(ROLE))
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Set<Role> roles) {
        return roles.stream().map(role -> ROLE + role.name()).collect(Collectors.toSet());
    }

    private static UserDetails of(Account account) {
        return User.withUsername(account.id().toString())
                .password("")
                .roles(account.roles().stream().map(Enum::name).toArray(String[]::new))
                .build();
    }
}
