package app.acquaint.account;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people log in by an issuer of OpenID Connect. The issuers themselves are those of Spring Boot's {@code
 * spring.security.oauth2.client}; without one none of this counts.
 *
 * @param only whether that is the only way: no password, no passkey
 * @param logOutThere whether logging out here logs out at the issuer, too
 * @param withoutAuthTime the registrations of issuers that never say when somebody last logged in there: from these, coming
 *     back is taken for the answer when somebody is to show once more that it is them
 * @param trusted mail domains by the name of an issuer's registration: addresses there count as proven although the
 *     issuer does not say so
 * @param rolesClaim the claim that holds groups or roles, with dots where it lies inside another; null: roles are never
 *     touched
 * @param rolesFrom the registrations whose claim counts; empty for all
 * @param roles which values of the claim make somebody what
 */
@ConfigurationProperties("acquaint.sso")
public record SsoProperties(
        @DefaultValue("false") boolean only,
        @DefaultValue("false") boolean logOutThere,
        @DefaultValue List<String> withoutAuthTime,
        @DefaultValue Map<String, List<String>> trusted,
        @Nullable String rolesClaim,
        @DefaultValue List<String> rolesFrom,
        @DefaultValue Roles roles) {

    public SsoProperties {
        withoutAuthTime = List.copyOf(withoutAuthTime);
        trusted = Map.copyOf(trusted);
        rolesFrom = List.copyOf(rolesFrom);
    }

    /** Whether the operator answers for this issuer's addresses of this domain. */
    public boolean trusts(String registration, String domain) {
        return trusted.getOrDefault(registration, List.of()).stream()
                .anyMatch(one -> one.strip().toLowerCase(Locale.ROOT).equals(domain.toLowerCase(Locale.ROOT)));
    }

    /**
     * Values of the claim.
     *
     * @param leader one of these makes a leader; empty: nobody becomes or ceases to be one by it
     * @param organiser the same for organisers
     */
    public record Roles(
            @DefaultValue List<String> leader, @DefaultValue List<String> organiser) {

        public Roles {
            leader = List.copyOf(leader);
            organiser = List.copyOf(organiser);
        }
    }
}
