package app.acquaint.account.web;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import app.acquaint.account.AccountSessions;
import app.acquaint.account.FirstStart;
import app.acquaint.common.AccountId;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.DefaultLoginPageConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may ask for what, and what happens to whoever may not. */
@Configuration
class SecurityConfiguration {

    private static final RequestMatcher API = pathPattern("/api/**");
    private static final RequestMatcher FORMS =
            new OrRequestMatcher(pathPattern(HttpMethod.POST, "/login"), pathPattern(HttpMethod.POST, "/logout"));

    private final AccountSessions sessions;
    private final Principals principals;
    private final FirstStart firstStart;
    private final DeviceSession device;
    private final StayLoggedIn stay;
    private final PasskeyLogIn passkeys;
    private final Issuers issuers;
    private final ObjectProvider<IssuerLogIn> issuerLogIn;

    SecurityConfiguration(
            AccountSessions sessions,
            Principals principals,
            FirstStart firstStart,
            DeviceSession device,
            StayLoggedIn stay,
            PasskeyLogIn passkeys,
            Issuers issuers,
            ObjectProvider<IssuerLogIn> issuerLogIn) {
        this.sessions = sessions;
        this.principals = principals;
        this.firstStart = firstStart;
        this.device = device;
        this.stay = stay;
        this.passkeys = passkeys;
        this.issuers = issuers;
        this.issuerLogIn = issuerLogIn;
    }

    /**
     * Files that are the same for everybody: no session is looked at, and browsers keep them. (Among the headers that
     * forbid caching is "Pragma", which Chromium obeys whatever "Cache-Control" says.)
     */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain files(HttpSecurity http) {
        http.securityMatcher("/VAADIN/build/**", "/styles/**", "/aura/**", "/icons/**");
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.headers(headers -> {
            SecurityHeaders.apply(headers);
            headers.cacheControl(CacheControlConfig::disable);
        });
        http.csrf(CsrfConfigurer::disable);
        http.requestCache(RequestCacheConfigurer::disable);
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        return http.build();
    }

    /** Mail programs post here for whoever wants no more mail of a kind; the secret in the address is all they have. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    SecurityFilterChain unsubscribeLinks(HttpSecurity http) {
        http.securityMatcher("/mail/unsubscribe/**");
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.headers(SecurityHeaders::apply);
        http.csrf(CsrfConfigurer::disable);
        http.requestCache(RequestCacheConfigurer::disable);
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        return http.build();
    }

    /** Of what the server tells about itself only its health is for anybody: the rest is as if it were not there. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 2)
    SecurityFilterChain nothingOfTheServer(HttpSecurity http) {
        http.securityMatcher(new AndRequestMatcher(
                pathPattern("/actuator/**"), new NegatedRequestMatcher(pathPattern("/actuator/health/**"))));
        http.authorizeHttpRequests(requests -> requests.anyRequest().denyAll());
        http.exceptionHandling(asked -> asked.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)));
        http.headers(SecurityHeaders::apply);
        http.csrf(CsrfConfigurer::disable);
        http.requestCache(RequestCacheConfigurer::disable);
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        return http.build();
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, RequestUtil vaadin) {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/actuator/health/**", "/content/**", "/images/**")
                .permitAll()
                .requestMatchers(API)
                .authenticated());
        http.csrf(csrf -> csrf.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest));
        http.headers(SecurityHeaders::apply);
        whoeverMayNot(http);
        logInAndOut(http);
        otherLogIns(http);
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                pages -> pages.loginView("/login", "/login?bye")
                        .enableCsrfConfiguration(false)
                        .anyRequest(AuthorizedUrl::authenticated));
        // Spring's own page would stand in front of ours
        http.removeConfigurer(DefaultLoginPageConfigurer.class);
        return http.build();
    }

    private void whoeverMayNot(HttpSecurity http) {
        http.exceptionHandling(asked -> asked.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), API)
                .defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/welcome"), request -> firstStart.isOpen())
                .defaultAccessDeniedHandlerFor(
                        (request, response, reason) ->
                                new DefaultRedirectStrategy().sendRedirect(request, response, "/login?again"),
                        FORMS)
                .defaultAccessDeniedHandlerFor(
                        (request, response, reason) -> response.sendError(HttpStatus.FORBIDDEN.value()),
                        new NegatedRequestMatcher(FORMS)));
        http.setSharedObject(RequestCache.class, pagesOnly());
    }

    private void logInAndOut(HttpSecurity http) {
        http.formLogin(form -> form.usernameParameter(LogInForm.EMAIL)
                .passwordParameter(LogInForm.PASSWORD)
                .failureHandler(new LogInFailure()));
        http.sessionManagement(management -> management.addSessionAuthenticationStrategy(device));
        http.rememberMe(remember -> remember.rememberMeServices(stay).key(stay.getKey()));
        http.logout(logout -> logout.addLogoutHandler(endRow()));
        http.addFilterAfter(new EndedSessionFilter(sessions, principals), SecurityContextHolderFilter.class);
    }

    private void otherLogIns(HttpSecurity http) {
        issuerLogIn.ifAvailable(one -> one.addTo(http, http.getSharedObject(RequestCache.class)));
        if (!issuers.areTheOnlyWay()) {
            passkeys.addTo(http);
        }
    }

    private LogoutHandler endRow() {
        return (request, response, authentication) -> {
            var row = DeviceSession.of(request);
            if (authentication != null && row.isPresent()) {
                sessions.end(AccountId.of(authentication.getName()), row.get());
            }
        };
    }

    /** After log-in one comes back to the page one asked for, never to an answer meant for a script. */
    @SuppressWarnings("NullAway") // null is how the parameter is left out of addresses
    private static RequestCache pagesOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(
                new AndRequestMatcher(pathPattern(HttpMethod.GET, "/**"), new NegatedRequestMatcher(API)));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
