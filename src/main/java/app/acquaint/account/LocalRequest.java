package app.acquaint.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells whether a request comes from somebody at the machine itself. A foreign Host would be a page elsewhere that
 * points its name here; a forwarding header would be a proxy that speaks for somebody else.
 */
@Component
public class LocalRequest {

    private static final Pattern LOCAL_HOST =
            Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);
    private static final List<String> FORWARDING =
            List.of("forwarded", "x-forwarded", "x-real-ip", "x-client-ip", "true-client-ip", "cf-", "via");

    /** What nginx speaks to those behind it unless it is told otherwise, and no browser does. */
    private static final String OLD_PROTOCOL = "HTTP/1.0";

    private final boolean isForOthers;

    LocalRequest(AccountProperties properties) {
        this.isForOthers = !properties.trustedProxies().isEmpty() || !isLocal(properties.publicUrl());
    }

    /** No address, or a blank one, is that of the machine itself. */
    private static boolean isLocal(@Nullable URI address) {
        return address == null
                || address.toString().isBlank()
                || LOCAL_HOST
                        .matcher(Objects.requireNonNullElse(address.getAuthority(), ""))
                        .matches();
    }

    /**
     * Whether peer and Host are local and nothing was forwarded; never so where proxies or a public address are
     * configured: a proxy on this machine may tell nothing of whom it speaks for.
     */
    public boolean test(HttpServletRequest request) {
        return !isForOthers
                && isLoopback(request.getRemoteAddr())
                && isLocalHost(request)
                && !isForwarded(request)
                && !OLD_PROTOCOL.equals(request.getProtocol());
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException noLiteral) {
            return false;
        }
    }

    private static boolean isLocalHost(HttpServletRequest request) {
        var host = request.getHeader("Host");
        return host != null && LOCAL_HOST.matcher(host).matches();
    }

    private static boolean isForwarded(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> FORWARDING.stream().anyMatch(name::startsWith));
    }
}
