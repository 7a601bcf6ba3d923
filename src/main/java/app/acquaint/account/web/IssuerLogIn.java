package app.acquaint.account.web;

import app.acquaint.account.spi.FirstPage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.savedrequest.RequestCache;

/** The way to an issuer and back, as one more log-in. */
class IssuerLogIn {

    private final ClientRegistrationRepository registrations;
    private final IssuerRequests requests;
    private final IssuedUsers users;
    private final ObjectProvider<FirstPage> firstPage;

    IssuerLogIn(
            ClientRegistrationRepository registrations,
            IssuerRequests requests,
            IssuedUsers users,
            ObjectProvider<FirstPage> firstPage) {
        this.registrations = registrations;
        this.requests = requests;
        this.users = users;
        this.firstPage = firstPage;
    }

    /** @param pages those that one comes back to after log-in */
    void addTo(HttpSecurity http, RequestCache pages) {
        var failure = new IssuerFailure();
        var arrival = new IssuerArrival(firstPage);
        arrival.setRequestCache(pages);
        http.oauth2Login(issuers -> issuers.loginPage("/login")
                .clientRegistrationRepository(registrations)
                .authorizedClientRepository(new NoClients())
                .authorizationEndpoint(way -> way.authorizationRequestResolver(requests))
                .userInfoEndpoint(found -> found.oidcUserService(users))
                .successHandler(arrival)
                .failureHandler(failure)
                .withObjectPostProcessor(new Calmly(failure)));
    }

    /** An issuer that is away when somebody sets out fails as calmly as one that is away when they come back. */
    private record Calmly(IssuerFailure failure)
            implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {

        @Override
        public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
            filter.setAuthenticationFailureHandler(failure);
            return filter;
        }
    }
}
