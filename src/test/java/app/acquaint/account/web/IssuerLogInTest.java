package app.acquaint.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.account.Account;
import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whom an issuer lets in, into which account, and as what. */
class IssuerLogInTest extends IssuerTest {

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

    private Set<Role> roles(AccountId id) {
        return accounts.find(id).map(Account::roles).orElseThrow();
    }
}
