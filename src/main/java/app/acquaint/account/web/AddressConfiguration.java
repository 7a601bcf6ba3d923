package app.acquaint.account.web;

import app.acquaint.account.AccountProperties;
import app.acquaint.account.PublicAddress;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whose word is taken for where a request comes from: nobody's, unless proxies are configured. */
@Configuration
class AddressConfiguration {

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> trustedProxies(AccountProperties properties) {
        return server -> {
            if (!properties.trustedProxies().isEmpty()) {
                server.addEngineValves(valve(properties));
            }
        };
    }

    @Bean
    ServletContextInitializer secureCookies(PublicAddress address) {
        return context -> {
            if (address.isSecure()) {
                context.getSessionCookieConfig().setSecure(true);
            }
        };
    }

    private static RemoteIpValve valve(AccountProperties properties) {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(properties.trustedProxies().stream()
                .map(AddressConfiguration::block)
                .collect(Collectors.joining(",")));
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }

    /** Tomcat takes what has a slash for a block of addresses, and all else for a pattern. */
    private static String block(String address) {
        if (address.contains("/")) {
            return address;
        }
        return address + (address.contains(":") ? "/128" : "/32");
    }
}
