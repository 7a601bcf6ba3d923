package app.acquaint.account.web;

import app.acquaint.account.Identities;
import app.acquaint.account.SsoProperties;
import app.acquaint.account.Vouched;
import app.acquaint.account.web.NotShownException.Why;
import app.acquaint.common.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/**
 * When somebody last showed an issuer who they are. That an issuer sent them back says nothing of it: whom it still knows
 * it lets through in silence. Only the time in its signed token counts.
 */
class ShownThere {

    /** By how much the clocks of an issuer and of this house may differ. */
    static final Duration ALLOWANCE = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(ShownThere.class);

    private final Identities identities;
    private final SsoProperties properties;
    private final Clock clock;

    ShownThere(Identities identities, SsoProperties properties, Clock clock) {
        this.identities = identities;
        this.properties = properties;
        this.clock = clock;
    }

    /** Empty when the token does not say, or names a time that is yet to come. */
    Optional<Instant> whenever(OidcIdToken token) {
        var now = clock.instant();
        return Optional.ofNullable(token.getAuthenticatedAt())
                .filter(at -> !at.isAfter(now.plus(ALLOWANCE)))
                .map(at -> at.isAfter(now) ? now : at);
    }

    /**
     * When somebody showed it who was sent to an issuer for nothing else.
     *
     * @param since when they were sent
     * @param here who is to come back
     * @throws OAuth2AuthenticationException caused by a {@link NotShownException}
     */
    Instant again(Vouched who, OidcUserRequest asked, Instant since, Optional<AccountId> here) {
        var owner = identities.owner(who.issuer(), who.subject());
        if (owner.isEmpty() || !owner.equals(here)) {
            throw not(Why.OTHER);
        }
        if (asked.getIdToken().getAuthenticatedAt() == null) {
            return unsaid(asked.getClientRegistration());
        }
        return whenever(asked.getIdToken())
                .filter(at -> !at.isBefore(since.minus(ALLOWANCE)))
                .orElseThrow(() -> not(Why.UNASKED));
    }

    private Instant unsaid(ClientRegistration issuer) {
        var id = issuer.getRegistrationId();
        if (AskingAgain.at(String.valueOf(issuer.getProviderDetails().getAuthorizationUri())) == AskingAgain.BY_CHOICE
                || properties.withoutAuthTime().contains(id)) {
            return clock.instant();
        }
        LOG.warn("The issuer of \"{}\" does not say when somebody logged in there: its tokens have no auth_time", id);
        throw not(Why.UNSAID);
    }

    private static OAuth2AuthenticationException not(Why why) {
        return new OAuth2AuthenticationException(new OAuth2Error("not_shown"), why.name(), new NotShownException(why));
    }
}
