package app.acquaint.account;

import app.acquaint.common.DomainException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Stands in for typing the password once more, for accounts that have none: they logged in just now. When that was, the
 * session's factors say; one by an issuer that did not say when it asked has no factor, and is never fresh.
 */
@Component
class FreshLogIn {

    static final Duration VALID = Duration.ofMinutes(10);

    private final Clock clock;

    FreshLogIn(Clock clock) {
        this.clock = clock;
    }

    /**
     * As {@link #require()}, for somebody who is not logged in.
     *
     * @param shown when they showed who they are
     */
    void require(Instant shown) {
        if (shown.isBefore(clock.instant().minus(VALID))) {
            throw again();
        }
    }

    /** @throws DomainException {@code account.confirm.again} when the log-in is older than {@link #VALID} */
    void require() {
        var since = clock.instant().minus(VALID);
        var fresh = Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getAuthorities)
                .filter(authorities -> authorities.stream().anyMatch(one -> isSince(one, since)))
                .isPresent();
        if (!fresh) {
            throw again();
        }
    }

    private static DomainException again() {
        return new DomainException("account.confirm.again", VALID.toMinutes());
    }

    private static boolean isSince(GrantedAuthority authority, Instant since) {
        return authority instanceof FactorGrantedAuthority factor
                && !factor.getIssuedAt().isBefore(since);
    }
}
