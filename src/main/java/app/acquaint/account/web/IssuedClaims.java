package app.acquaint.account.web;

import app.acquaint.account.PersonName;
import app.acquaint.account.Role;
import app.acquaint.account.SsoProperties;
import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Reads what an issuer says about somebody, and believes as much of it as the operator's settings allow. */
record IssuedClaims(String registration, OidcUser user, SsoProperties properties) {

    private static final String FALLBACK_NAME = "?";

    /** Only a proven address; empty when there is none, or none that can be believed. */
    Optional<EmailAddress> email() {
        var verified = user.getEmailVerified();
        return address().filter(one -> verified == null ? isTrusted(one) : verified);
    }

    private Optional<EmailAddress> address() {
        try {
            return Optional.ofNullable(user.getEmail()).map(EmailAddress::new);
        } catch (DomainException noAddress) {
            return Optional.empty();
        }
    }

    private boolean isTrusted(EmailAddress email) {
        return properties.trusts(registration, email.key().substring(email.key().indexOf('@') + 1));
    }

    /** The full name, or else what stands in for it. */
    PersonName name() {
        return Stream.of(
                        user.getFullName(),
                        Stream.of(user.getGivenName(), user.getFamilyName())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" ")),
                        user.getNickName(),
                        user.getPreferredUsername(),
                        address()
                                .map(one -> one.value().substring(0, one.value().indexOf('@')))
                                .orElse(null))
                .flatMap(one -> personName(one).stream())
                .findFirst()
                .orElseGet(() -> new PersonName(FALLBACK_NAME));
    }

    private static Optional<PersonName> personName(@Nullable String text) {
        try {
            return Optional.ofNullable(text)
                    .map(one -> new PersonName(one.substring(0, Math.min(one.length(), PersonName.MAX_LENGTH))));
        } catch (DomainException blank) {
            return Optional.empty();
        }
    }

    /** For each role that the settings speak of, whether the issuer gives it; a claim that is missing gives none. */
    Map<Role, Boolean> roles() {
        var path = properties.rolesClaim();
        var from = properties.rolesFrom();
        if (path == null || path.isBlank() || (!from.isEmpty() && !from.contains(registration))) {
            return Map.of();
        }
        var values = values(at(user.getClaims(), path.strip()));
        var roles = new EnumMap<Role, Boolean>(Role.class);
        decide(roles, Role.LEADER, properties.roles().leader(), values);
        decide(roles, Role.ORGANISER, properties.roles().organiser(), values);
        return roles;
    }

    private static void decide(Map<Role, Boolean> roles, Role role, List<String> wanted, Set<String> values) {
        if (!wanted.isEmpty()) {
            roles.put(role, wanted.stream().map(String::strip).anyMatch(values::contains));
        }
    }

    /** A claim whose name itself has dots is found as well as one inside others. */
    private static @Nullable Object at(Map<?, ?> claims, String path) {
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        var dot = path.indexOf('.');
        while (dot > 0) {
            if (claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner) {
                return at(inner, path.substring(dot + 1));
            }
            dot = path.indexOf('.', dot + 1);
        }
        return null;
    }

    private static Set<String> values(@Nullable Object claim) {
        return switch (claim) {
            case null -> Set.of();
            case Collection<?> several -> several.stream().map(String::valueOf).collect(Collectors.toSet());
            case String text -> Stream.of(text.split("[\\s,]+", -1)).collect(Collectors.toSet());
            default -> Set.of(claim.toString());
        };
    }
}
