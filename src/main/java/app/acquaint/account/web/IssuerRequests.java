package app.acquaint.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Begins the way to an issuer: notes what is to be remembered meanwhile. It begins here and not on a page elsewhere,
 * which could join accounts or log somebody in without their wish.
 */
class IssuerRequests implements OAuth2AuthorizationRequestResolver {

    private final OAuth2AuthorizationRequestResolver requests;
    private final Clock clock;

    IssuerRequests(ClientRegistrationRepository registrations, Clock clock) {
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(registrations);
        this.clock = clock;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        var found = requests.resolve(request);
        if (found == null) {
            return null;
        }
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            throw new ForeignPageException();
        }
        IssuerJourney.begin(request);
        return OnceMore.begin(request, String.valueOf(found.getState()), clock.instant()) ? asking(found) : found;
    }

    private static OAuth2AuthorizationRequest asking(OAuth2AuthorizationRequest found) {
        return OAuth2AuthorizationRequest.from(found)
                .additionalParameters(all ->
                        all.putAll(AskingAgain.at(found.getAuthorizationUri()).parameters()))
                .build();
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
        return requests.resolve(request, registrationId);
    }
}
