package app.acquaint.account.web;

import app.acquaint.account.Admission;
import app.acquaint.account.Identities;
import app.acquaint.account.Languages;
import app.acquaint.account.LocalRequest;
import app.acquaint.account.RefusedException;
import app.acquaint.account.SsoProperties;
import app.acquaint.account.Vouched;
import app.acquaint.account.web.IssuerJourney.Joined;
import app.acquaint.common.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
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
    private final ShownThere shownThere;
    private final Principals principals;
    private final Issuers issuers;
    private final SsoProperties properties;
    private final LocalRequest local;
    private final HttpServletRequest request;

    /** @param request stands for that of the running thread */
    IssuedUsers(
            Identities identities,
            ShownThere shownThere,
            Principals principals,
            Issuers issuers,
            SsoProperties properties,
            LocalRequest local,
            HttpServletRequest request) {
        this.identities = identities;
        this.shownThere = shownThere;
        this.principals = principals;
        this.issuers = issuers;
        this.properties = properties;
        this.local = local;
        this.request = request;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest asked) {
        var user = users.loadUser(asked);
        var registration = asked.getClientRegistration().getRegistrationId();
        var who = vouched(registration, user, asked.getIdToken());
        var shown = shown(who, asked);
        var admission = admit(who);
        var principal = principal(admission.account(), registration, shown);
        switch (admission.how()) {
            case JOINED -> IssuerJourney.joined(request, new Joined(issuers.name(registration), false));
            case PROVEN -> IssuerJourney.joined(request, new Joined(issuers.name(registration), true));
            case MADE -> IssuerJourney.made(request);
            case KNOWN -> OnceMore.resume(request);
            case FIRST -> {}
        }
        return new IssuedPrincipal(
                principal.getUsername(), authorities(principal.getAuthorities(), shown), asked.getIdToken());
    }

    /** When it was; empty when that is not known. Whoever came to show it again either did so, or changes nothing. */
    private Optional<Instant> shown(Vouched who, OidcUserRequest asked) {
        var since = OnceMore.arrive(request);
        return since.isEmpty()
                ? shownThere.whenever(asked.getIdToken())
                : Optional.of(shownThere.again(who, asked, since.get(), OnceMore.whoIsHere(request)));
    }

    private UserDetails principal(AccountId account, String registration, Optional<Instant> shown) {
        try {
            return principals.of(account);
        } catch (LeaverException left) {
            throw left.by(registration, shown.orElse(Instant.EPOCH));
        }
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

    /** Without a time, the log-in may have been a silent one: it counts, but not as one just now. */
    private static Collection<GrantedAuthority> authorities(
            Collection<? extends GrantedAuthority> roles, Optional<Instant> shown) {
        var authorities = new ArrayList<GrantedAuthority>(roles);
        shown.map(at -> FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY)
                        .issuedAt(at)
                        .build())
                .ifPresent(authorities::add);
        return authorities;
    }
}
