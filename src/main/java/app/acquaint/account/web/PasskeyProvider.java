package app.acquaint.account.web;

import app.acquaint.account.Passkeys;
import java.time.Clock;
import java.util.ArrayList;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;

/**
 * Checks what a device signed, and leads to the account whose passkey it is. No bean: Spring Security would then no
 * longer know which of two providers the log-in form means.
 */
class PasskeyProvider implements AuthenticationProvider {

    private final WebAuthnRelyingPartyOperations operations;
    private final Principals principals;
    private final Clock clock;

    PasskeyProvider(WebAuthnRelyingPartyOperations operations, Principals principals, Clock clock) {
        this.operations = operations;
        this.principals = principals;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var owner = Passkeys.account(
                        user((WebAuthnAuthenticationRequestToken) attempt).getId())
                .orElseThrow(() -> new BadCredentialsException("no account's"));
        var principal = principals.of(owner);
        var authorities = new ArrayList<GrantedAuthority>(principal.getAuthorities());
        authorities.add(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.WEBAUTHN_AUTHORITY)
                .issuedAt(clock.instant())
                .build());
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities);
    }

    @Override
    public boolean supports(Class<?> type) {
        return WebAuthnAuthenticationRequestToken.class.isAssignableFrom(type);
    }

    private PublicKeyCredentialUserEntity user(WebAuthnAuthenticationRequestToken asked) {
        try {
            return operations.authenticate(asked.getWebAuthnRequest());
        } catch (RuntimeException notSignedAsItShouldBe) {
            throw new BadCredentialsException("no such passkey", notSignedAsItShouldBe);
        }
    }
}
