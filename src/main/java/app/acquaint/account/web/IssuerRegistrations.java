package app.acquaint.account.web;

import app.acquaint.account.PublicAddress;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Registration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/**
 * Asks an issuer how it is to be talked to when somebody first logs in by it, not at start: an issuer that is away keeps
 * nobody from working. What it answers is kept, what it fails to answer is asked again the next time.
 */
class IssuerRegistrations implements ClientRegistrationRepository {

    static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(IssuerRegistrations.class);
    private static final Set<String> SCOPES =
            new LinkedHashSet<>(List.of(OidcScopes.OPENID, OidcScopes.EMAIL, OidcScopes.PROFILE));

    private final OAuth2ClientProperties properties;
    private final PublicAddress address;
    private final Map<String, CompletableFuture<ClientRegistration>> asked = new ConcurrentHashMap<>();

    IssuerRegistrations(OAuth2ClientProperties properties, PublicAddress address) {
        this.properties = properties;
        this.address = address;
    }

    /**
     * Null when none with this id is set up.
     *
     * @throws IssuerAwayException when the issuer does not answer within {@link #PATIENCE}, or answers something else
     */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        var registration = properties.getRegistration().get(id);
        if (registration == null) {
            return null;
        }
        var answer = asked.computeIfAbsent(
                id,
                _ -> CompletableFuture.supplyAsync(() -> ask(id, registration), Thread::startVirtualThread)
                        .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        try {
            return answer.join();
        } catch (CompletionException away) {
            asked.remove(id, answer);
            LOG.warn("The issuer of \"{}\" cannot be asked how to log in: {}", id, Objects.toString(away.getCause()));
            throw new IssuerAwayException(id, away);
        }
    }

    private ClientRegistration ask(String id, Registration registration) {
        var alone = new OAuth2ClientProperties();
        alone.getRegistration().put(id, registration);
        alone.getProvider().putAll(properties.getProvider());
        var found = Objects.requireNonNull(
                new OAuth2ClientPropertiesMapper(alone).asClientRegistrations().get(id));
        var complete = ClientRegistration.withClientRegistration(found).scope(scopes(registration));
        if (registration.getRedirectUri() == null) {
            complete.redirectUri(address.of("/login/oauth2/code/" + id).toString());
        }
        return complete.build();
    }

    /** Without "openid" it would be no log-in but only a permission. */
    private static Set<String> scopes(Registration registration) {
        var set = registration.getScope();
        if (set == null || set.isEmpty()) {
            return SCOPES;
        }
        var scopes = new LinkedHashSet<>(set);
        scopes.add(OidcScopes.OPENID);
        return scopes;
    }
}
