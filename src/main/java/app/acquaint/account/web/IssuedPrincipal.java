package app.acquaint.account.web;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Whoever came from an issuer, with the name that all sessions have: the account's id. What else the issuer said is not
 * kept, but for the token that a log-out there asks for.
 */
final class IssuedPrincipal implements OidcUser {

    @Serial
    private static final long serialVersionUID = 1;

    private final String account;
    private final List<GrantedAuthority> authorities;
    private final OidcIdToken token;

    IssuedPrincipal(String account, Collection<? extends GrantedAuthority> authorities, OidcIdToken token) {
        this.account = account;
        this.authorities = List.copyOf(authorities);
        this.token = token;
    }

    @Override
    public String getName() {
        return account;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public OidcIdToken getIdToken() {
        return token;
    }

    @Override
    public OidcUserInfo getUserInfo() {
        return new OidcUserInfo(Map.of("sub", token.getSubject()));
    }

    @Override
    public Map<String, Object> getClaims() {
        return Map.of();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public String toString() {
        return account;
    }
}
