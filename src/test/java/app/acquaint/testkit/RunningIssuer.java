package app.acquaint.testkit;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * A real issuer of OpenID Connect, an application of its own on a port of its own. It is reached by number and the house
 * by name: cookies do not tell ports apart.
 */
public final class RunningIssuer implements AutoCloseable {

    /** With which everybody logs in there. */
    public static final String PASSWORD = "a password there";

    /** By which the house is known there. */
    public static final String CLIENT = "acquaint";

    private static final Map<String, Map<String, Object>> PEOPLE = new ConcurrentHashMap<>();
    private static final Set<String> REDIRECTS = new CopyOnWriteArraySet<>();

    private final ConfigurableApplicationContext context;

    private RunningIssuer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it with nobody known there. */
    public static RunningIssuer start() {
        return new RunningIssuer(new SpringApplicationBuilder(House.class)
                .properties(
                        "spring.config.location=optional:classpath:/no-such-place/",
                        "server.address=127.0.0.1",
                        "server.port=0",
                        "spring.main.banner-mode=off",
                        "spring.application.name=issuer")
                .run());
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** Where people may be sent back to. */
    public void sendsBackTo(URI address) {
        REDIRECTS.add(address.toString());
    }

    /** What is said from now on of somebody, whoever it is can log in there; a claim that is empty is left out. */
    public void knows(String subject, Map<String, Object> claims) {
        PEOPLE.put(subject, Map.copyOf(claims));
    }

    @Override
    public void close() {
        context.close();
    }

    /** No component by any annotation, so that it is not found when the house looks for its own. */
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        ServletWebSecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class,
        OAuth2AuthorizationServerJwtAutoConfiguration.class
    })
    static class House {

        @Bean
        @Order(1)
        SecurityFilterChain endpoints(HttpSecurity http) {
            http.oauth2AuthorizationServer(server -> {
                http.securityMatcher(server.getEndpointsMatcher());
                server.oidc(Customizer.withDefaults());
            });
            http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
            http.exceptionHandling(
                    asked -> asked.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")));
            return http.build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain people(HttpSecurity http) {
            http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
            http.formLogin(Customizer.withDefaults());
            return http.build();
        }

        @Bean
        SecurityContextHolderStrategy contexts() {
            return new OneOfTheProcess();
        }

        @Bean
        UserDetailsService everybody() {
            return name -> User.withUsername(name)
                    .password("{noop}" + PASSWORD)
                    .authorities("PERSON")
                    .build();
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        RegisteredClientRepository clients() {
            return new Clients();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return token -> {
                if (token.getTokenType().getValue().equals("id_token")) {
                    PEOPLE.getOrDefault(
                                    ((Authentication) Objects.requireNonNull(token.getPrincipal())).getName(), Map.of())
                            .forEach((name, value) -> token.getClaims().claims(all -> {
                                if ("".equals(value)) {
                                    all.remove(name);
                                } else {
                                    all.put(name, value);
                                }
                            }));
                }
            };
        }
    }

    /** The house, started later in the same process, puts its own strategy in place of the one found here at start. */
    private static final class OneOfTheProcess implements SecurityContextHolderStrategy {

        @Override
        public void clearContext() {
            SecurityContextHolder.clearContext();
        }

        @Override
        public SecurityContext getContext() {
            return SecurityContextHolder.getContext();
        }

        @Override
        public void setContext(SecurityContext context) {
            SecurityContextHolder.setContext(context);
        }

        @Override
        public SecurityContext createEmptyContext() {
            return SecurityContextHolder.createEmptyContext();
        }

        @Override
        public Supplier<SecurityContext> getDeferredContext() {
            return SecurityContextHolder.getDeferredContext();
        }

        @Override
        public void setDeferredContext(Supplier<SecurityContext> context) {
            SecurityContextHolder.setDeferredContext(context);
        }
    }

    /** One client, whose addresses come to be known late. */
    private static final class Clients implements RegisteredClientRepository {

        private final String id = UUID.randomUUID().toString();

        /** Offered with the secret better hashed, which needs no keeping here. */
        @Override
        public void save(RegisteredClient client) {}

        @Override
        public @Nullable RegisteredClient findById(String asked) {
            return asked.equals(id) ? client() : null;
        }

        @Override
        public @Nullable RegisteredClient findByClientId(String asked) {
            return asked.equals(CLIENT) ? client() : null;
        }

        private RegisteredClient client() {
            return RegisteredClient.withId(id)
                    .clientId(CLIENT)
                    .clientSecret("{noop}secret")
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUris(all -> all.addAll(REDIRECTS))
                    .scope("openid")
                    .scope("email")
                    .scope("profile")
                    .clientSettings(ClientSettings.builder()
                            .requireProofKey(true)
                            .requireAuthorizationConsent(false)
                            .build())
                    .build();
        }
    }
}
