package app.acquaint.account.web;

import app.acquaint.account.AccountService;
import app.acquaint.account.Credentials;
import app.acquaint.account.LogInLimits;
import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks e-mail address and password. Neither its answer nor the time it takes tells whether an address has an
 * account. Spring Security finds it as the only bean of its kind; named once more in the filter chain it would be asked
 * twice, and every guess would count twice.
 */
@Component
class LogInProvider implements AuthenticationProvider {

    private final AccountService accounts;
    private final Principals principals;
    private final PasswordEncoder encoder;
    private final LogInLimits limits;
    private final Issuers issuers;
    private final String nobodysHash;

    LogInProvider(
            AccountService accounts,
            Principals principals,
            PasswordEncoder encoder,
            LogInLimits limits,
            Issuers issuers) {
        this.accounts = accounts;
        this.principals = principals;
        this.encoder = encoder;
        this.limits = limits;
        this.issuers = issuers;
        this.nobodysHash = Objects.requireNonNull(encoder.encode("nobody's password"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var name = attempt.getName();
        var address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? Objects.requireNonNullElse(details.getRemoteAddress(), "")
                : "";
        var wait = limits.takeLogIn(name, address);
        if (!wait.isZero()) {
            throw new TooManyTriesException(wait);
        }
        var credentials = issuers.areTheOnlyWay()
                ? Optional.<Credentials>empty()
                : credentials(name).filter(Credentials::hasPassword);
        var hash = credentials.map(Credentials::passwordHash).orElse(nobodysHash);
        var matches = encoder.matches(String.valueOf(attempt.getCredentials()), hash);
        if (!matches || credentials.isEmpty()) {
            throw new BadCredentialsException("no such address and password");
        }
        limits.loggedIn(name, address);
        var principal = principals.of(credentials.get().id());
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private Optional<Credentials> credentials(String name) {
        try {
            return accounts.credentials(new EmailAddress(name));
        } catch (DomainException noAddress) {
            return Optional.empty();
        }
    }
}
