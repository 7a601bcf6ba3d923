package app.acquaint.account;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The address that links carry: the operator's setting, never the Host header of a request. */
@Component
public class PublicAddress {

    private final Environment environment;

    /** @param environment asked for {@code acquaint.public-url}, or else the port that the server listens on */
    public PublicAddress(Environment environment) {
        this.environment = environment;
    }

    /**
     * The address of a page.
     *
     * @param pathAndQuery begins with a slash, and is encoded already
     */
    public URI of(String pathAndQuery) {
        return URI.create(base() + pathAndQuery);
    }

    /** Scheme, host and port, as browsers name where a page is from. */
    public String origin() {
        var page = of("/");
        return page.getScheme() + "://" + page.getRawAuthority();
    }

    /** Whether people come over TLS, so that cookies may insist on it. */
    public boolean isSecure() {
        return base().startsWith("https:");
    }

    private String base() {
        var set = environment.getProperty("acquaint.public-url", "").strip();
        if (set.isEmpty()) {
            var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
            return "http://localhost:" + port;
        }
        return set.endsWith("/") ? set.substring(0, set.length() - 1) : set;
    }
}
