package app.acquaint.account.web;

import app.acquaint.account.OnlyIssuers;
import app.acquaint.account.SsoProperties;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Registration;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The issuers of OpenID Connect that the operator has set up, as pages show them; asking it needs no network. */
@Component
public class Issuers implements OnlyIssuers {

    private final List<Issuer> all;
    private final boolean only;

    Issuers(ObjectProvider<OAuth2ClientProperties> configured, SsoProperties properties) {
        Map<String, Registration> registrations = Optional.ofNullable(configured.getIfAvailable())
                .map(OAuth2ClientProperties::getRegistration)
                .orElse(Map.of());
        this.all = new TreeMap<>(registrations)
                .entrySet().stream()
                        .map(one -> new Issuer(one.getKey(), name(one.getKey(), one.getValue())))
                        .toList();
        this.only = properties.only() && !all.isEmpty();
    }

    /** In the order of their ids; empty where none is set up. */
    public List<Issuer> all() {
        return all;
    }

    @Override
    public boolean areTheOnlyWay() {
        return only;
    }

    /** What people know an issuer as; its id when it is not set up any more. */
    String name(String registration) {
        return all.stream()
                .filter(one -> one.id().equals(registration))
                .map(Issuer::name)
                .findFirst()
                .orElse(registration);
    }

    private static String name(String id, Registration registration) {
        var name = registration.getClientName();
        return name == null || name.isBlank() ? StringUtils.capitalize(id) : name.strip();
    }

    /** Where the way to an issuer begins, without a leading slash. */
    static String path(String registration) {
        return "oauth2/authorization/" + registration;
    }

    /**
     * @param id of its registration
     * @param name what people know it as
     */
    public record Issuer(String id, String name) {

        /** Where a click begins, without a leading slash. */
        public String path() {
            return Issuers.path(id);
        }
    }
}
