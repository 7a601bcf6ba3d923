package app.acquaint.account.web;

import app.acquaint.account.Identities;
import app.acquaint.account.LocalRequest;
import app.acquaint.account.PublicAddress;
import app.acquaint.account.SsoProperties;
import app.acquaint.account.spi.AddressProof;
import app.acquaint.account.spi.FirstPage;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** What there is only where an issuer is set up. */
@Configuration
@ConditionalOnOAuth2ClientRegistrationProperties
class IssuerConfiguration {

    @Bean
    ClientRegistrationRepository issuerRegistrations(OAuth2ClientProperties properties, PublicAddress address) {
        return new IssuerRegistrations(properties, address);
    }

    /** Signing up by mail domain needs no mail where issuers prove addresses. */
    @Bean
    AddressProof provenByIssuers() {
        return () -> true;
    }

    @Bean
    IssuedUsers issuedUsers(
            Identities identities,
            Principals principals,
            Issuers issuers,
            SsoProperties properties,
            LocalRequest local,
            Clock clock,
            HttpServletRequest request) {
        var shown = new ShownThere(identities, properties, clock);
        return new IssuedUsers(identities, shown, principals, issuers, properties, local, request);
    }

    @Bean
    IssuerLogIn issuerLogIn(
            ClientRegistrationRepository registrations,
            IssuedUsers users,
            ObjectProvider<FirstPage> firstPage,
            Clock clock) {
        return new IssuerLogIn(registrations, new IssuerRequests(registrations, clock), users, firstPage);
    }
}
