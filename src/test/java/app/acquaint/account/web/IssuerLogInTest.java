package app.acquaint.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.Acquaint;
import app.acquaint.account.Account;
import app.acquaint.account.AccountService;
import app.acquaint.account.AccountSessions;
import app.acquaint.account.FirstStart;
import app.acquaint.account.NewPassword;
import app.acquaint.account.PersonName;
import app.acquaint.account.Role;
import app.acquaint.account.SignUpRule;
import app.acquaint.account.spi.FirstPage;
import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import app.acquaint.testkit.RunningIssuer;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

/** The whole way to a real issuer and back, over the wire. */
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
            "acquaint.sso.log-out-there=true",
            "acquaint.sso.trusted.house=trusted.example",
            "acquaint.sso.roles-claim=realm.groups",
            "acquaint.sso.roles.leader=seniors,heads",
            "acquaint.sso.roles.organiser=office"
        })
@Import(IssuerLogInTest.Doors.class)
class IssuerLogInTest {

    private static final String PASSWORD = "correct horse battery";
    private static final RunningIssuer ISSUER = RunningIssuer.start();

    @Autowired
    private FirstStart firstStart;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccountSessions sessions;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private final String subject = UUID.randomUUID().toString();
    private IssuerVisitor browser;
    private AccountId asha;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("spring.security.oauth2.client.provider.house.issuer-uri", ISSUER::uri);
    }

    @BeforeEach
    void oneAccount() {
        ISSUER.sendsBackTo(URI.create("http://localhost:" + port + "/login/oauth2/code/house"));
        browser = new IssuerVisitor(house());
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
    void nobody() {
        browser.close();
        jdbc.sql("delete from account").update();
    }

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    @Test
    void an_account_is_joined_on_a_confirmed_address_whatever_its_case() throws Exception {
        ISSUER.knows(subject, Map.of("email", "ASHA@Example.ORG", "email_verified", true));

        assertThat(browser.comesAs(subject)).isEqualTo("/account");

        assertThat(browser.isIn()).isTrue();
        assertThat(count("account")).isEqualTo(1);
        assertThat(sessions.of(asha)).hasSize(1);
        assertThat(jdbc.sql("select account_id from account_identity where subject = ?")
                        .param(subject)
                        .query(UUID.class)
                        .single())
                .isEqualTo(asha.value());
    }

    @Test
    void joining_ends_what_let_in_before_because_anybody_could_have_typed_the_address() throws Exception {
        ISSUER.knows(subject, Map.of("email", "asha@example.org", "email_verified", true));
        var before = sessions.begin(asha, "somebody's");

        browser.comesAs(subject);

        assertThat(sessions.isAlive(before)).isFalse();
        assertThat(accounts.hasPassword(asha)).isFalse();
    }

    @Test
    void an_address_that_is_not_confirmed_joins_nothing() throws Exception {
        ISSUER.knows(subject, Map.of("email", "asha@example.org", "email_verified", false));
        assertThat(browser.comesAs(subject)).isEqualTo("/elsewhere?why=unproven");
        assertThat(browser.isIn()).isFalse();

        ISSUER.knows(subject, Map.of("email", "asha@example.org"));
        assertThat(another().comesAs(subject)).isEqualTo("/elsewhere?why=unproven");
        ISSUER.knows(subject, Map.of("email_verified", true));
        assertThat(another().comesAs(subject)).isEqualTo("/elsewhere?why=unproven");

        assertThat(count("account_identity")).isZero();
        assertThat(accounts.hasPassword(asha)).isTrue();
    }

    @Test
    void the_operator_answers_for_an_issuer_that_says_nothing_but_not_against_its_word() throws Exception {
        jdbc.sql("update account set email = 'asha@trusted.example', email_key = 'asha@trusted.example'")
                .update();
        ISSUER.knows(subject, Map.of("email", "asha@trusted.example", "email_verified", false));
        assertThat(browser.comesAs(subject)).isEqualTo("/elsewhere?why=unproven");

        ISSUER.knows(subject, Map.of("email", "asha@trusted.example"));
        assertThat(another().comesAs(subject)).isEqualTo("/account");
    }

    @Test
    void the_second_time_it_is_the_subject_that_counts_and_not_the_address() throws Exception {
        ISSUER.knows(subject, Map.of("email", "asha@example.org", "email_verified", true));
        browser.comesAs(subject);
        ISSUER.knows(subject, Map.of("email", "married@example.org", "email_verified", false));
        var phone = another();

        assertThat(phone.comesAs(subject)).isEqualTo("/");

        assertThat(phone.isIn()).isTrue();
        assertThat(browser.isIn()).isTrue();
        assertThat(sessions.of(asha)).hasSize(2);
    }

    @Test
    void somebody_else_with_the_same_address_at_another_time_is_not_the_first_one() throws Exception {
        ISSUER.knows(subject, Map.of("email", "asha@example.org", "email_verified", true));
        browser.comesAs(subject);
        jdbc.sql("update account set email = 'moved@example.org', email_key = 'moved@example.org'")
                .update();
        var successor = UUID.randomUUID().toString();
        ISSUER.knows(successor, Map.of("email", "asha@example.org", "email_verified", true));

        assertThat(another().comesAs(successor)).isEqualTo("/elsewhere?why=uninvited");
    }

    @Test
    void the_way_uses_a_proof_key_and_an_answer_that_was_not_asked_for_counts_nothing() throws Exception {
        ISSUER.knows(subject, Map.of("email", "asha@example.org", "email_verified", true));
        var asked = browser.setsOut("oauth2/authorization/house");
        assertThat(asked.getQuery()).contains("code_challenge_method=S256", "nonce=", "scope=openid");
        var back = browser.returnsFrom(asked, subject);

        var tampered = URI.create(back.toString().replaceAll("state=[^&]+", "state=guessed"));
        assertThat(browser.arrives(tampered)).isEqualTo("/elsewhere?why=again");
        assertThat(browser.isIn()).isFalse();
        assertThat(another().arrives(back)).as("in another browser").isEqualTo("/elsewhere?why=again");
        assertThat(count("account_identity")).isZero();
    }

    @Test
    void a_token_made_for_another_log_in_is_refused() throws Exception {
        ISSUER.knows(subject, Map.of("email", "asha@example.org", "email_verified", true, "nonce", "of another"));

        assertThat(browser.comesAs(subject)).isEqualTo("/elsewhere?why=again");

        assertThat(browser.isIn()).isFalse();
        assertThat(count("account_identity")).isZero();
    }

    @Test
    void whoever_stops_at_the_issuer_and_whoever_finds_nobody_there_read_so() throws Exception {
        var state = browser.setsOut("oauth2/authorization/house").getQuery().replaceAll(".*state=([^&]+).*", "$1");
        assertThat(browser.arrives(
                        house().resolve("/login/oauth2/code/house?error=access_denied&state=" + encoded(state))))
                .isEqualTo("/elsewhere?why=stopped");

        assertThat(browser.setsOut("oauth2/authorization/gone").toString()).endsWith("/elsewhere?why=away");
    }

    @Test
    void a_page_elsewhere_cannot_send_somebody_through() throws Exception {
        assertThat(browser.isSentFrom("cross-site", "oauth2/authorization/house"))
                .endsWith("/elsewhere?why=foreign");
        assertThat(browser.isSentFrom("same-origin", "oauth2/authorization/house"))
                .startsWith(ISSUER.uri().toString());
        assertThat(browser.isSentFrom("none", "oauth2/authorization/house"))
                .startsWith(ISSUER.uri().toString());
    }

    @Test
    void roles_follow_the_claim_at_each_log_in_and_the_last_organiser_stays() throws Exception {
        var verified = Map.<String, Object>of("email", "asha@example.org", "email_verified", true);
        ISSUER.knows(subject, with(verified, "realm", Map.of("groups", List.of("heads", "all"))));
        browser.comesAs(subject);
        assertThat(roles(asha)).containsExactlyInAnyOrder(Role.LEARNER, Role.LEADER, Role.ORGANISER);

        ISSUER.knows(subject, verified);
        another().comesAs(subject);
        assertThat(roles(asha)).containsExactlyInAnyOrder(Role.LEARNER, Role.ORGANISER);

        var ben = UUID.randomUUID().toString();
        ISSUER.knows(
                ben,
                Map.of(
                        "email",
                        "ben@open.example",
                        "email_verified",
                        true,
                        "realm",
                        Map.of("groups", List.of("office"))));
        another().comesAs(ben);
        assertThat(roles(accounts.findByEmail(new EmailAddress("ben@open.example"))
                        .orElseThrow()
                        .id()))
                .containsExactlyInAnyOrder(Role.LEARNER, Role.ORGANISER);
        another().comesAs(subject);
        assertThat(roles(asha)).containsExactly(Role.LEARNER);
    }

    @Test
    void an_account_is_made_only_where_the_rule_admits_the_address() throws Exception {
        ISSUER.knows(subject, Map.of("email", "ben@closed.example", "email_verified", true, "name", "Ben Hale"));
        assertThat(browser.comesAs(subject)).isEqualTo("/elsewhere?why=uninvited");
        assertThat(count("account")).isEqualTo(1);

        ISSUER.knows(subject, Map.of("email", "ben@open.example", "email_verified", true, "name", "Ben Hale"));
        var asked = browser.setsOut("oauth2/authorization/house?zone=Asia/Tokyo");
        // the issuer still knows the browser
        assertThat(browser.arrives(browser.passes(asked)))
                .as("where newcomers begin")
                .isEqualTo("/course/first");

        var ben = accounts.findByEmail(new EmailAddress("ben@open.example")).orElseThrow();
        assertThat(ben.name()).isEqualTo("Ben Hale");
        assertThat(ben.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(ben.roles()).containsExactly(Role.LEARNER);
        assertThat(accounts.hasPassword(ben.id())).isFalse();
    }

    @Test
    void the_first_account_is_made_only_by_whoever_may() throws Exception {
        nobody();
        browser = new IssuerVisitor(house());
        ISSUER.knows(subject, Map.of("email", "zoe@example.org", "email_verified", true, "given_name", "Zoë"));

        browser.comesAs(subject);

        var first = accounts.findByEmail(new EmailAddress("zoe@example.org")).orElseThrow();
        assertThat(first.name()).isEqualTo("Zoë");
        assertThat(first.roles()).contains(Role.ORGANISER);
        assertThat(firstStart.isOpen()).isFalse();
    }

    @Test
    void somebody_who_left_gets_to_the_page_for_taking_their_data_along_and_no_further() throws Exception {
        ISSUER.knows(subject, Map.of("email", "asha@example.org", "email_verified", true));
        browser.comesAs(subject);
        jdbc.sql("update account set deactivated_at = created_at").update();

        var phone = another();
        assertThat(phone.comesAs(subject)).isEqualTo("/leaving");
        assertThat(phone.isIn()).isFalse();

        jdbc.sql("update account set deactivated_at = timestamp with time zone '2020-01-01 00:00:00+00:00'")
                .update();
        assertThat(another().comesAs(subject)).isEqualTo("/elsewhere?why=left");
    }

    @Test
    void no_device_stays_logged_in_so_that_the_issuer_is_asked_again() throws Exception {
        ISSUER.knows(subject, Map.of("email", "asha@example.org", "email_verified", true));
        var phone = another();
        phone.arrives(phone.returnsFrom(phone.setsOut("oauth2/authorization/house?stay=true"), subject));
        assertThat(phone.isIn()).isTrue();
        assertThat(phone.has(StayLoggedIn.COOKIE)).isFalse();
        phone.losesItsSession();

        assertThat(phone.isIn()).isFalse();
    }

    @Test
    void logging_out_leads_to_the_end_of_the_session_there_where_the_operator_wishes_it() throws Exception {
        ISSUER.knows(subject, Map.of("email", "asha@example.org", "email_verified", true));
        browser.comesAs(subject);

        assertThat(browser.asks("/api/log-out-there"))
                .startsWith("{\"url\":\"" + ISSUER.uri() + "/connect/logout?id_token_hint=ey")
                .contains("post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A" + port + "%2Flogin%3Fbye");
    }

    private URI house() {
        return URI.create("http://localhost:" + port + "/");
    }

    private IssuerVisitor another() {
        return new IssuerVisitor(house());
    }

    private Set<Role> roles(AccountId id) {
        return accounts.find(id).map(Account::roles).orElseThrow();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static Map<String, Object> with(Map<String, Object> claims, String name, Object value) {
        var all = new HashMap<>(claims);
        all.put(name, value);
        return all;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
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
    }
}
