package app.acquaint.account.web;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import app.acquaint.Acquaint;
import app.acquaint.account.AccountService;
import app.acquaint.account.AccountSessions;
import app.acquaint.account.FirstStart;
import app.acquaint.account.NewPassword;
import app.acquaint.account.PersonName;
import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** One account behind every filter that a request passes; what shares it is started once. */
@SpringBootTest(
        classes = Acquaint.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"acquaint.data=target/security-tests/${random.uuid}", "vaadin.productionMode=true"})
abstract class WebTest {

    static final String PASSWORD = "correct horse battery";

    @Autowired
    WebApplicationContext context;

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

    MockMvc web;
    AccountId asha;
    String email;
    String peer;

    @BeforeEach
    void oneAccount() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        email = "asha-" + UUID.randomUUID() + "@example.org";
        peer = "2001:db8:" + Integer.toHexString(email.hashCode() >>> 16) + ":"
                + Integer.toHexString(email.hashCode() & 0xffff) + "::1";
        asha = firstStart.register(
                true,
                "",
                new FirstStart.Newcomer(
                        new PersonName("Asha"),
                        new EmailAddress(email),
                        new NewPassword(PASSWORD),
                        ZoneId.of("Europe/Berlin"),
                        Locale.ENGLISH));
    }

    @AfterEach
    final void nobody() {
        jdbc.sql("delete from account").update();
    }

    final MockBrowser browser() {
        return new MockBrowser(web, peer);
    }
}
