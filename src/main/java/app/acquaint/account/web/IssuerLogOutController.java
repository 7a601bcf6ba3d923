package app.acquaint.account.web;

import app.acquaint.account.PublicAddress;
import app.acquaint.account.SsoProperties;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells a page about to log out where to go afterwards, so that the session at the issuer ends as well. */
@RestController
class IssuerLogOutController {

    private final SsoProperties properties;
    private final PublicAddress address;
    private final ObjectProvider<ClientRegistrationRepository> registrations;

    IssuerLogOutController(
            SsoProperties properties,
            PublicAddress address,
            ObjectProvider<ClientRegistrationRepository> registrations) {
        this.properties = properties;
        this.address = address;
        this.registrations = registrations;
    }

    /** 204 when there is nowhere else to go. */
    @GetMapping("/api/log-out-there")
    ResponseEntity<Next> next(Authentication who) {
        return (properties.logOutThere() ? next(who, registrations.getIfAvailable()) : Optional.<Next>empty())
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private Optional<Next> next(Authentication who, @Nullable ClientRegistrationRepository all) {
        if (all == null
                || !(who instanceof OAuth2AuthenticationToken token)
                || !(token.getPrincipal() instanceof IssuedPrincipal principal)) {
            return Optional.empty();
        }
        return Optional.ofNullable(all.findByRegistrationId(token.getAuthorizedClientRegistrationId()))
                .flatMap(IssuerLogOutController::end)
                .map(end -> UriComponentsBuilder.fromUriString(end)
                        .queryParam("id_token_hint", "{token}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .encode()
                        .buildAndExpand(principal.getIdToken().getTokenValue(), address.of("/login?bye"))
                        .toUriString())
                .map(Next::new);
    }

    private static Optional<String> end(ClientRegistration registration) {
        return Optional.ofNullable(registration
                        .getProviderDetails()
                        .getConfigurationMetadata()
                        .get("end_session_endpoint"))
                .map(Objects::toString);
    }

    /** @param url where the session at the issuer ends */
    record Next(String url) {}
}
