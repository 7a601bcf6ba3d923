package app.acquaint.account.web;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpMessageConverterAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.WebAuthnRegistrationFilter;
import org.springframework.stereotype.Component;

/**
 * Log-in with a passkey, and taking in a new one that {@link PasskeyController} asked for. The library's filters are
 * put together here: its own way of doing so knows neither the rows of sessions nor that a principal is named by the
 * account's id.
 */
@Component
class PasskeyLogIn {

    private static final RequestMatcher ASK_TO_LOG_IN = pathPattern(HttpMethod.POST, "/api/passkeys/challenge");
    private static final RequestMatcher LOG_IN = pathPattern(HttpMethod.POST, "/api/passkeys/log-in");
    private static final RequestMatcher ADD = pathPattern(HttpMethod.POST, "/api/passkeys");

    private final WebAuthnRelyingPartyOperations operations;
    private final UserCredentialRepository rows;
    private final Principals principals;
    private final Clock clock;

    PasskeyLogIn(
            WebAuthnRelyingPartyOperations operations,
            UserCredentialRepository rows,
            Principals principals,
            Clock clock) {
        this.operations = operations;
        this.rows = rows;
        this.principals = principals;
        this.clock = clock;
    }

    void addTo(HttpSecurity http) {
        var ask = new PublicKeyCredentialRequestOptionsFilter(operations);
        ask.setRequestMatcher(ASK_TO_LOG_IN);
        var add = new WebAuthnRegistrationFilter(rows, operations);
        add.setRegisterCredentialMatcher(ADD);
        add.setRemoveCredentialMatcher(_ -> false);
        http.addFilterBefore(ask, AuthorizationFilter.class);
        http.addFilterAfter(add, AuthorizationFilter.class);
        http.with(new LogIn(), _ -> {});
    }

    /** Set up when it is known what all log-ins have in common: a row for the session, and the cookie that stays. */
    private final class LogIn extends AbstractHttpConfigurer<LogIn, HttpSecurity> {

        @Override
        public void configure(HttpSecurity http) {
            var arrival = new HttpMessageConverterAuthenticationSuccessHandler();
            arrival.setRequestCache(http.getSharedObject(RequestCache.class));
            var filter = new WebAuthnAuthenticationFilter();
            filter.setRequiresAuthenticationRequestMatcher(LOG_IN);
            filter.setSecurityContextHolderStrategy(getSecurityContextHolderStrategy());
            filter.setAuthenticationManager(new ProviderManager(new PasskeyProvider(operations, principals, clock)));
            filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
            filter.setRememberMeServices(http.getSharedObject(RememberMeServices.class));
            filter.setAuthenticationSuccessHandler(arrival);
            filter.setAuthenticationFailureHandler(PasskeyLogIn::refused);
            http.addFilterBefore(filter, BasicAuthenticationFilter.class);
        }
    }

    /** Somebody who left is told where their page is; all else is only refused. */
    private static void refused(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof LeaverException left) {
            LeavingDoor.open(left, request);
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getWriter().write("{\"redirectUrl\":\"" + LeavingDoor.PAGE + "\"}");
        } else {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
    }
}
