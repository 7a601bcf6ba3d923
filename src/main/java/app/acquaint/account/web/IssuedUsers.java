package app.acquaint.account.web;

import app.acquaint.account.Admission;
import app.acquaint.account.Identities;
import app.acquaint.account.Languages;
import app.acquaint.account.LocalRequest;
import app.acquaint.account.RefusedException;
import app.acquaint.account.SsoProperties;
import app.acquaint.account.Vouched;
import app.acquaint.account.web.IssuerJourney.Joined;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Leads whoever an issuer has vouched for, its tokens checked, to their account. */
class IssuedUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService users = new OidcUserService();
    private final Identities identities;
    private final Principals principals;
    private final Issuers issuers;
    private final SsoProperties properties;
    private final LocalRequest local;
    private final Clock clock;
    private final HttpServletRequest request;

    /** @param request stands for that of the running thread */
    IssuedUsers(
            Identities identities,
            Principals principals,
            Issuers issuers,
            SsoProperties properties,
            LocalRequest local,
            Clock clock,
            HttpServletRequest request) {
        this.identities = identities;
        this.principals = principals;
        this.issuers = issuers;
        this.properties = properties;
        this.local = local;
        this.clock = clock;
        this.request = request;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest asked) {
        var user = users.loadUser(asked);
        var registration = asked.getClientRegistration().getRegistrationId();
        var admission = admit(vouched(registration, user, asked.getIdToken()));
        var principal = principals.of(admission.account());
        switch (admission.how()) {
            case JOINED -> IssuerJourney.joined(request, new Joined(issuers.name(registration), false));
            case PROVEN -> IssuerJourney.joined(request, new Joined(issuers.name(registration), true));
            case MADE -> IssuerJourney.made(request);
            case KNOWN, FIRST -> {}
        }
        return new IssuedPrincipal(
                principal.getUsername(), authorities(principal.getAuthorities()), asked.getIdToken());
    }

    private Admission admit(Vouched who) {
        try {
            return identities.admit(who, IssuerJourney.entrance(request, local.test(request)));
        } catch (RefusedException refused) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error("refused"), refused.reason().name(), refused);
        }
    }

    private Vouched vouched(String registration, OidcUser user, OidcIdToken token) {
        var claims = new IssuedClaims(registration, user, properties);
        try {
            return new Vouched(
                    String.valueOf(token.getIssuer()),
                    String.valueOf(token.getSubject()),
                    claims.email(),
                    claims.name(),
                    IssuerJourney.zone(request),
                    Languages.choose(Collections.list(request.getLocales())),
                    claims.roles());
        } catch (IllegalArgumentException unusable) {
            throw new OAuth2AuthenticationException(new OAuth2Error("unusable"), "issuer or subject", unusable);
        }
    }

    private Collection<GrantedAuthority> authorities(Collection<? extends GrantedAuthority> roles) {
        var authorities = new ArrayList<GrantedAuthority>(roles);
        authorities.add(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY)
                .issuedAt(clock.instant())
                .build());
        return authorities;
    }
}
