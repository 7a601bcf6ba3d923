package app.acquaint.account;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Under which address people reach this installation.
 *
 * @param publicUrl what links carry, for example {@code https://acquaint.example.org}; null for localhost and the port.
 *     It is never taken from a request
 * @param trustedProxies addresses or CIDR blocks whose forwarding headers are believed; empty: nobody's are
 */
@ConfigurationProperties("acquaint")
public record AccountProperties(
        @Nullable URI publicUrl, @DefaultValue List<String> trustedProxies) {

    public AccountProperties {
        trustedProxies = List.copyOf(trustedProxies);
    }
}
