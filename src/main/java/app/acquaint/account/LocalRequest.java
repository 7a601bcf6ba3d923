package app.acquaint.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Tells whether a request comes from somebody at the machine itself. A foreign Host would be a page elsewhere that
 * points its name here; a forwarding header would be a proxy that speaks for somebody else.
 */
@Component
public class LocalRequest {

    private static final Pattern LOCAL_HOST =
            Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);
    private static final List<String> FORWARDING = List.of("forwarded", "x-forwarded-", "x-real-ip", "via");

    private final boolean behindProxies;

    LocalRequest(AccountProperties properties) {
        this.behindProxies = !properties.trustedProxies().isEmpty();
    }

    /** Whether peer and Host are local and nothing was forwarded; never so where proxies are configured. */
    public boolean test(HttpServletRequest request) {
        return !behindProxies && isLoopback(request.getRemoteAddr()) && isLocalHost(request) && !isForwarded(request);
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
