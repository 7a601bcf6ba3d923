package app.acquaint.account;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept, and what serves without the web server too. */
@Configuration
class AccountConfiguration {

    private static final int AT_ONCE = 4;

    /** Argon2id with 19 MB, two passes and one lane: the first choice of OWASP's Password Storage Cheat Sheet. */
    @Bean
    PasswordEncoder passwordEncoder() {
        var argon2 = new Argon2PasswordEncoder(16, 32, 1, BoundedPasswordEncoder.MEGABYTES * 1024, 2);
        return new BoundedPasswordEncoder(new DelegatingPasswordEncoder("argon2", Map.of("argon2", argon2)), AT_ONCE);
    }

    @Bean
    ResetLinks resetLinks(JdbcClient jdbc, Clock clock, PublicAddress address) {
        return new ResetLinks(jdbc, clock, address);
    }
}
