package app.acquaint.account.web;

import app.acquaint.Acquaint;
import app.acquaint.account.AccountService;
import app.acquaint.account.AccountSessions;
import app.acquaint.account.CurrentAccount;
import app.acquaint.account.FirstStart;
import app.acquaint.account.NewPassword;
import app.acquaint.account.Passkeys;
import app.acquaint.account.PersonName;
import app.acquaint.account.SignUpRule;
import app.acquaint.account.spi.FirstPage;
import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import app.acquaint.testkit.RunningIssuer;
import java.net.URI;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** A house and a real issuer beside it, over the wire; neither is started twice. */
@SpringBootTest(
        classes = Acquaint.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "acquaint.data=target/issuer-tests/${random.uuid}",
            "vaadin.productionMode=true",
            "spring.security.oauth2.client.registration.house.client-id=" + RunningIssuer.CLIENT,
            "spring.security.oauth2.client.registration.house.client-secret=secret",
            "spring.security.oauth2.client.registration.gone.client-id=any",
            "spring.security.oauth2.client.provider.gone.issuer-uri=http://127.0.0.1:9",
            "spring.security.oauth2.client.registration.quiet.client-id=" + RunningIssuer.CLIENT,
            "spring.security.oauth2.client.registration.quiet.client-secret=secret",
            "spring.security.oauth2.client.registration.google.client-id=any",
            "acquaint.sso.without-auth-time=quiet",
            "acquaint.sso.log-out-there=true",
            "acquaint.sso.trusted.house=trusted.example",
            "acquaint.sso.roles-claim=realm.groups",
            "acquaint.sso.roles.leader=seniors,heads",
            "acquaint.sso.roles.organiser=office"
        })
@Import(IssuerTest.Doors.class)
abstract class IssuerTest {

    static final String PASSWORD = "correct horse battery";
    static final RunningIssuer ISSUER = RunningIssuer.start();

    @Autowired
    FirstStart firstStart;

    @Autowired
    AccountService accounts;

    @Autowired
    AccountSessions sessions;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    final String subject = UUID.randomUUID().toString();
    IssuerVisitor browser;
    AccountId asha;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("spring.security.oauth2.client.provider.house.issuer-uri", ISSUER::uri);
        properties.add("spring.security.oauth2.client.provider.quiet.issuer-uri", ISSUER::uri);
    }

    @BeforeEach
    void oneAccount() {
        ISSUER.sendsBackTo(house().resolve("/login/oauth2/code/house"));
        ISSUER.sendsBackTo(house().resolve("/login/oauth2/code/quiet"));
        browser = another();
        asha = firstStart.register(
                true,
                "",
                new FirstStart.Newcomer(
                        new PersonName("Asha"),
                        new EmailAddress("Asha@example.org"),
                        new NewPassword(PASSWORD),
                        ZoneId.of("Europe/Berlin"),
                        Locale.ENGLISH));
    }

    @AfterEach
    final void nobody() {
        browser.close();
        jdbc.sql("delete from account").update();
    }

    final URI house() {
        return URI.create("http://localhost:" + port + "/");
    }

    final IssuerVisitor another() {
        return new IssuerVisitor(house());
    }

    final int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    static Map<String, Object> with(Map<String, Object> claims, String name, Object value) {
        var all = new HashMap<>(claims);
        all.put(name, value);
        return all;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Doors {

        @Bean
        @Primary
        SignUpRule openToOneDomain() {
            return proven -> proven.key().endsWith("@open.example");
        }

        @Bean
        @Primary
        FirstPage firstPageOfAll() {
            return _ -> "course/first";
        }

        /** What only pages know otherwise. */
        @Bean
        RouterFunction<ServerResponse> told(CurrentAccount current, Passkeys passkeys) {
            return RouterFunctions.route()
                    .GET("/api/who", _ -> ServerResponse.ok().body(current.id().toString()))
                    .GET("/api/act", _ -> ServerResponse.ok().body(act(() -> passkeys.confirm(current.id(), ""))))
                    .GET(
                            "/content/shown",
                            asked -> ServerResponse.ok()
                                    .body(LeavingDoor.shown(asked.servletRequest())
                                            .toString()))
                    .GET(
                            "/content/form",
                            asked -> ServerResponse.ok()
                                    .body(LogInForm.of(asked.servletRequest()).token()))
                    .build();
        }

        private static String act(Runnable sensitive) {
            try {
                sensitive.run();
                return "done";
            } catch (DomainException reason) {
                return reason.key();
            }
        }
    }
}
