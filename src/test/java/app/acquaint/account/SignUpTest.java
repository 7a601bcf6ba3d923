package app.acquaint.account;

import static app.acquaint.account.AccountFixture.newcomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.acquaint.account.FakeMail.Letter;
import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import app.acquaint.testkit.Engine;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class SignUpTest {

    private static final String PEER = "192.0.2.1";

    @Parameter
    Engine engine;

    private AccountFixture house;
    private AccountId asha;

    @BeforeEach
    void freshHouse() {
        house = new AccountFixture(engine);
        asha = house.organiser("asha@example.org");
    }

    @Test
    void by_invitation_is_what_holds_until_an_organiser_says_otherwise() {
        assertThat(house.signUps.policy()).isEqualTo(new SignUpPolicy.ByInvitation());
        assertThat(house.signUps.isOffered()).isFalse();
        refused("account.sign-up.closed", () -> house.signUps.signUp(newcomer("new@example.org"), PEER));
        house.signUps.ask(new EmailAddress("new@example.org"), Locale.ENGLISH, PEER);
        assertThat(house.mail.letters()).isEmpty();
    }

    @Test
    void where_it_is_open_whoever_signs_up_is_a_learner() {
        house.signUps.change(asha, new SignUpPolicy.Open());

        var id = house.signUps.signUp(newcomer("new@example.org"), PEER);

        assertThat(house.accounts.find(id).orElseThrow().roles()).containsExactly(Role.LEARNER);
        refused("account.email.taken", () -> house.signUps.signUp(newcomer("NEW@example.org"), PEER));
    }

    @Test
    void the_policy_is_kept_and_replaced() {
        var domains = Set.of(new MailDomain("@Example.ORG"), new MailDomain("bücher.example"));
        house.signUps.change(asha, new SignUpPolicy.ByDomain(domains));
        assertThat(house.signUps.policy()).isEqualTo(new SignUpPolicy.ByDomain(domains));
        assertThat(house.signUps.admits(new EmailAddress("new@EXAMPLE.org"))).isTrue();
        assertThat(house.signUps.admits(new EmailAddress("new@sub.example.org")))
                .isFalse();
        assertThat(house.signUps.admits(new EmailAddress("new@notexample.org"))).isFalse();

        house.signUps.change(asha, new SignUpPolicy.ByInvitation());

        assertThat(house.signUps.policy()).isEqualTo(new SignUpPolicy.ByInvitation());
        for (var text : new String[] {"", "a b", "-x.org", "x..org", "@", "x".repeat(300)}) {
            refused("account.sign-up.domain", () -> new MailDomain(text));
        }
        refused("account.sign-up.no-domain", () -> new SignUpPolicy.ByDomain(Set.of()));
    }

    @Test
    void mail_domains_need_a_way_to_prove_an_address() {
        house.mail.turnOff();

        assertThat(house.signUps.canProve()).isFalse();
        refused("account.sign-up.no-proof", () -> house.signUps.change(asha, byDomain()));
    }

    @Test
    void an_address_of_the_domain_is_proven_by_a_link_that_works_once() {
        house.signUps.change(asha, byDomain());
        house.signUps.ask(new EmailAddress("new@example.org"), Locale.ENGLISH, PEER);
        var token = house.mail.letters().getFirst().token();
        assertThat(house.jdbc
                        .sql("select token_hash from sign_up_link")
                        .query(String.class)
                        .single())
                .isEqualTo(Secrets.hash(token));
        assertThat(house.signUps.proven(token)).contains(new EmailAddress("new@example.org"));

        var id = house.signUps.finish(token, newcomer("other@elsewhere.example"));

        assertThat(house.accounts.find(id).orElseThrow().email()).isEqualTo(new EmailAddress("new@example.org"));
        assertThat(house.signUps.proven(token)).isEmpty();
        refused("account.sign-up.used", () -> house.signUps.finish(token, newcomer("x@example.org")));
    }

    @Test
    void a_link_is_worth_nothing_after_a_day_or_when_the_policy_changed() {
        house.signUps.change(asha, byDomain());
        house.signUps.ask(new EmailAddress("new@example.org"), Locale.ENGLISH, PEER);
        var token = house.mail.letters().getFirst().token();

        house.signUps.change(asha, new SignUpPolicy.ByInvitation());
        assertThat(house.signUps.proven(token)).isEmpty();
        house.signUps.change(asha, byDomain());
        assertThat(house.signUps.proven(token)).isPresent();
        house.clock.advance(Duration.ofHours(25));

        assertThat(house.signUps.proven(token)).isEmpty();
    }

    @Test
    void addresses_elsewhere_get_nothing_those_with_an_account_a_link_to_log_in_and_nobody_is_told() {
        house.signUps.change(asha, byDomain());

        house.signUps.ask(new EmailAddress("new@elsewhere.example"), Locale.ENGLISH, PEER);
        house.signUps.ask(new EmailAddress("ASHA@example.org"), Locale.ENGLISH, PEER);

        assertThat(house.mail.letters())
                .extracting(Letter::kind, Letter::to)
                .containsExactly(tuple("logIn", "asha@example.org"));
    }

    @Test
    void nobody_is_flooded_with_mails_and_whoever_asks_too_often_waits() {
        for (var wish = 0; wish < 30; wish++) {
            house.mailLinks.sendReset(new EmailAddress("asha@example.org"), PEER);
        }

        assertThat(house.mail.letters()).hasSize(3);
        refused("account.tries.wait", () -> house.mailLinks.sendReset(new EmailAddress("x@example.org"), PEER));
    }

    @Test
    void an_address_without_an_account_gets_no_link_and_no_other_answer() {
        house.mailLinks.sendReset(new EmailAddress("nobody@example.org"), PEER);
        house.mailLinks.sendLogIn(new EmailAddress("nobody@example.org"), PEER);

        assertThat(house.mail.letters()).isEmpty();
    }

    @Test
    void a_link_to_log_in_works_once_and_for_a_quarter_of_an_hour_and_looking_does_not_use_it_up() {
        var token = logInLink();
        assertThat(house.mailLinks.isOpen(token)).isTrue();
        assertThat(house.mailLinks.isOpen(token)).isTrue();
        assertThat(house.mailLinks.redeem(token).account()).isEqualTo(asha);
        refused("account.once.used", () -> house.mailLinks.redeem(token));

        var first = logInLink();
        var second = logInLink();
        refused("account.once.used", () -> house.mailLinks.redeem(first));
        house.clock.advance(Duration.ofMinutes(16));
        refused("account.once.used", () -> house.mailLinks.redeem(second));
        assertThat(house.jdbc
                        .sql("select count(*) from log_in_link where token_hash = '" + second + "'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_mailed_reset_link_sets_a_password() {
        house.mailLinks.sendReset(new EmailAddress("asha@example.org"), PEER);
        var token = house.mail.letters().getFirst().token();

        house.reset.use(token, new NewPassword("a new beginning"));

        assertThat(house.logsIn("asha@example.org", "a new beginning")).isTrue();
    }

    @Test
    void anybody_can_ask_for_a_mailed_link_and_that_ends_none_that_is_there_until_one_is_used() {
        var issued =
                house.resetLinks.create(new EmailAddress("asha@example.org")).toString();
        var handedOver = issued.substring(issued.lastIndexOf('=') + 1);
        house.mailLinks.sendReset(new EmailAddress("asha@example.org"), PEER);
        var mailed = house.mail.letters().getLast().token();
        assertThat(house.reset.isValid(handedOver)).isTrue();

        house.reset.use(handedOver, new NewPassword("a new beginning"));

        assertThat(house.reset.isValid(mailed)).isFalse();
    }

    private String logInLink() {
        house.mailLinks.sendLogIn(new EmailAddress("Asha@example.org"), PEER);
        return house.mail.letters().getLast().token();
    }

    private static SignUpPolicy byDomain() {
        return new SignUpPolicy.ByDomain(Set.of(new MailDomain("example.org")));
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(call)
                .extracting(DomainException::key)
                .isEqualTo(key);
    }
}
