package app.acquaint.account.web;

import app.acquaint.account.PublicAddress;
import app.acquaint.account.RememberedSessions;
import app.acquaint.account.RememberedSessions.Cookie;
import app.acquaint.account.RememberedSessions.Outcome;
import app.acquaint.common.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;
import org.springframework.stereotype.Component;

/**
 * The cookie by which a device stays logged in, over restarts too. Whoever came by an issuer gets none: that one is to be
 * asked again whether they may come in.
 */
@Component
class StayLoggedIn extends AbstractRememberMeServices {

    static final String COOKIE = "acquaint-stay";
    private static final Logger LOG = LoggerFactory.getLogger(StayLoggedIn.class);

    private final RememberedSessions remembered;
    private final Principals principals;
    private final Issuers issuers;

    StayLoggedIn(RememberedSessions remembered, Principals principals, Issuers issuers, PublicAddress address) {
        super(UUID.randomUUID().toString(), id -> principals.of(AccountId.of(id)));
        this.remembered = remembered;
        this.principals = principals;
        this.issuers = issuers;
        setCookieName(COOKIE);
        setParameter(LogInForm.STAY);
        setTokenValiditySeconds(Math.toIntExact(RememberedSessions.VALID.toSeconds()));
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        if (address.isSecure()) {
            setUseSecureCookie(true);
        }
    }

    /** Sends the cookie for the request's session. */
    void remember(HttpServletRequest request, HttpServletResponse response) {
        DeviceSession.of(request).map(remembered::remember).ifPresent(cookie -> send(cookie, request, response));
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (!(authentication instanceof OAuth2AuthenticationToken)) {
            remember(request, response);
        }
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] parts, HttpServletRequest request, HttpServletResponse response) {
        if (parts.length != 2) {
            throw new InvalidCookieException("not two parts");
        }
        if (issuers.areTheOnlyWay()) {
            throw new RememberMeAuthenticationException("of a log-in that there is no more");
        }
        return switch (remembered.redeem(new Cookie(parts[0], parts[1]))) {
            case Outcome.Known known -> {
                DeviceSession.resume(request, known.session());
                known.fresh().ifPresent(fresh -> send(fresh, request, response));
                yield principals.of(known.owner());
            }
            case Outcome.Unknown unknown -> throw new RememberMeAuthenticationException("nobody knows this cookie");
            case Outcome.Copied copied -> {
                LOG.warn("A used cookie came back: all sessions of account {} were ended", copied.owner());
                throw new RememberMeAuthenticationException("a used cookie");
            }
        };
    }

    private void send(Cookie cookie, HttpServletRequest request, HttpServletResponse response) {
        setCookie(new String[] {cookie.series(), cookie.token()}, getTokenValiditySeconds(), request, response);
    }
}
