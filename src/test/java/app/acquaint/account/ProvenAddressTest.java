package app.acquaint.account;

import static app.acquaint.account.AccountFixture.PASSWORD;
import static app.acquaint.account.AccountFixture.newcomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.acquaint.account.Admission.How;
import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import app.acquaint.testkit.Engine;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody squats on the address of another, who then proves it. */
@ParameterizedClass
@EnumSource(Engine.class)
class ProvenAddressTest {

    private static final EmailAddress VICTIM = new EmailAddress("Victim@corp.example");
    private static final String PEER = "192.0.2.1";

    @Parameter
    Engine engine;

    private AccountFixture house;
    private Identities identities;

    @BeforeEach
    void freshHouse() {
        house = new AccountFixture(engine);
        house.organiser("asha@example.org");
        identities = new Identities(
                new IdentityRepository(house.jdbc),
                house.rows,
                house.proofs,
                new IssuedRoles(house.roles),
                house.firstStart(),
                proven -> true,
                house.joining,
                house.commits,
                house.clock);
    }

    @Test
    void whoever_changed_to_an_address_by_an_issuer_is_out_when_its_owner_comes() {
        var squatted = squattedByIssuer();
        var session = house.sessions.begin(squatted, "the squatter’s");

        var owner = identities.admit(vouched("victim", VICTIM), Entrance.PLAIN);

        assertThat(owner).isEqualTo(new Admission(squatted, How.PROVEN));
        assertThat(house.sessions.isAlive(session)).isFalse();
        assertThat(identities.of(squatted)).extracting(Identity::subject).containsExactly("victim");
        assertThat(identities.admit(vouched("mallory", new EmailAddress("mallory@corp.example")), Entrance.PLAIN))
                .satisfies(again -> {
                    assertThat(again.how()).isEqualTo(How.MADE);
                    assertThat(again.account()).isNotEqualTo(squatted);
                });
    }

    @Test
    void a_log_in_link_mailed_to_an_address_that_was_only_typed_ends_what_let_in_before() {
        var squatted = squattedByIssuer();
        house.commits.durably(() -> house.rows.updatePassword(squatted, encoded(PASSWORD)));
        var session = house.sessions.begin(squatted, "the squatter’s");
        house.mailLinks.sendReset(VICTIM, PEER);
        var reset = house.mail.letters().getLast().token();

        var redeemed = house.mailLinks.redeem(logInLink());

        assertThat(redeemed).isEqualTo(new MailLinks.Redeemed(squatted, true));
        assertThat(house.sessions.isAlive(session)).isFalse();
        assertThat(house.accounts.hasPassword(squatted)).isFalse();
        assertThat(identities.of(squatted)).isEmpty();
        assertThat(house.reset.isValid(reset)).isFalse();
    }

    @Test
    void a_mailed_reset_link_ends_what_let_in_before_and_sets_the_password() {
        var squatted = squattedByIssuer();
        house.mailLinks.sendReset(VICTIM, PEER);

        house.reset.use(house.mail.letters().getLast().token(), new NewPassword("the owner’s own"));

        assertThat(house.logsIn(VICTIM.value(), "the owner’s own")).isTrue();
        assertThat(identities.of(squatted)).isEmpty();
        assertThat(house.proofs.isProven(squatted)).isTrue();
    }

    @Test
    void a_reset_link_handed_over_by_an_organiser_ends_log_ins_by_issuers_too_and_proves_nothing() {
        var squatted = squattedByIssuer();
        var link = house.resetLinks.create(VICTIM).toString();

        house.reset.use(link.substring(link.lastIndexOf('=') + 1), new NewPassword("the owner’s own"));

        assertThat(identities.of(squatted)).isEmpty();
        assertThat(house.proofs.isProven(squatted)).isFalse();
    }

    @Test
    void once_an_address_is_proven_nothing_else_ends_by_proving_it_again() {
        var ben = house.another(VICTIM.value(), Role.LEARNER);
        house.mailLinks.redeem(logInLink());
        house.commits.durably(() -> house.rows.updatePassword(ben, encoded(PASSWORD)));
        var session = house.sessions.begin(ben, "his own");

        assertThat(house.mailLinks.redeem(logInLink())).isEqualTo(new MailLinks.Redeemed(ben, false));
        assertThat(identities.admit(vouched("ben", VICTIM), Entrance.PLAIN)).isEqualTo(new Admission(ben, How.JOINED));

        assertThat(house.sessions.isAlive(session)).isTrue();
        assertThat(house.logsIn(VICTIM.value(), PASSWORD)).isTrue();
    }

    @Test
    void accounts_made_by_an_issuer_or_a_confirmed_sign_up_begin_with_a_proven_address() {
        var issued = identities.admit(vouched("victim", VICTIM), Entrance.PLAIN).account();
        assertThat(house.proofs.isProven(issued)).isTrue();

        house.signUps.change(
                house.accounts
                        .findByEmail(new EmailAddress("asha@example.org"))
                        .orElseThrow()
                        .id(),
                new SignUpPolicy.ByDomain(Set.of(new MailDomain("example.org"))));
        house.signUps.ask(new EmailAddress("new@example.org"), Locale.ENGLISH, PEER);
        var signedUp = house.signUps.finish(house.mail.letters().getLast().token(), newcomer("x@example.org"));
        assertThat(house.proofs.isProven(signedUp)).isTrue();
    }

    @Test
    void an_address_that_is_changed_is_unproven_again_unless_it_is_the_same() {
        var ben = identities
                .admit(vouched("ben", new EmailAddress("ben@example.org")), Entrance.PLAIN)
                .account();

        house.rows.updateEmail(ben, new EmailAddress("BEN@example.org"));
        assertThat(house.proofs.isProven(ben)).isTrue();
        house.rows.updateEmail(ben, VICTIM);
        assertThat(house.proofs.isProven(ben)).isFalse();
    }

    @Test
    void an_issuer_that_confirms_the_changed_address_is_a_proof_and_stays_a_way_in() {
        var ben = identities
                .admit(vouched("ben", new EmailAddress("ben@example.org")), Entrance.PLAIN)
                .account();
        house.rows.updateEmail(ben, VICTIM);
        var session = house.sessions.begin(ben, "");

        assertThat(identities.admit(vouched("ben", VICTIM), Entrance.PLAIN)).isEqualTo(new Admission(ben, How.PROVEN));
        assertThat(identities.admit(vouched("ben", VICTIM), Entrance.PLAIN)).isEqualTo(new Admission(ben, How.KNOWN));

        assertThat(house.sessions.isAlive(session)).isFalse();
        assertThat(identities.of(ben)).hasSize(1);
    }

    @Test
    void links_mailed_to_an_address_work_no_more_when_the_account_has_another() {
        var ben = house.another("ben@example.org", Role.LEARNER);
        house.mailLinks.sendLogIn(new EmailAddress("ben@example.org"), PEER);
        var logIn = house.mail.letters().getLast().token();
        house.mailLinks.sendReset(new EmailAddress("ben@example.org"), PEER);
        var reset = house.mail.letters().getLast().token();

        house.accounts.changeEmail(ben, PASSWORD, VICTIM);

        assertThat(house.mailLinks.isOpen(logIn)).isFalse();
        assertThat(house.reset.isValid(reset)).isFalse();
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> house.mailLinks.redeem(logIn));
        assertThat(house.proofs.isProven(ben)).isFalse();
    }

    @Test
    void a_new_password_ends_links_to_log_in_with() {
        var ben = house.another(VICTIM.value(), Role.LEARNER);
        var link = logInLink();

        house.accounts.changePassword(ben, PASSWORD, new NewPassword("another password"), Optional.empty());

        assertThat(house.mailLinks.isOpen(link)).isFalse();
    }

    @Test
    void a_log_in_by_an_issuer_can_be_removed_while_another_way_in_remains() {
        var ben = identities.admit(vouched("ben", VICTIM), Entrance.PLAIN).account();
        var disconnecting = new Disconnecting(
                new IdentityRepository(house.jdbc), house.rows, house.passkeyRows, () -> false, house.commits);
        var other = house.another("other@example.org", Role.LEARNER);

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> disconnecting.remove(ben, "https://issuer.example.org", "ben"))
                .extracting(DomainException::key)
                .isEqualTo("account.identities.last");
        assertThat(identities.of(ben)).hasSize(1);

        house.commits.durably(() -> house.rows.updatePassword(ben, encoded(PASSWORD)));
        disconnecting.remove(other, "https://issuer.example.org", "ben");
        assertThat(identities.of(ben)).hasSize(1);
        disconnecting.remove(ben, "https://issuer.example.org", "ben");
        assertThat(identities.of(ben)).isEmpty();
    }

    private AccountId squattedByIssuer() {
        var mallory = identities
                .admit(vouched("mallory", new EmailAddress("mallory@corp.example")), Entrance.PLAIN)
                .account();
        house.rows.updateEmail(mallory, VICTIM);
        return mallory;
    }

    private String logInLink() {
        house.mailLinks.sendLogIn(VICTIM, PEER);
        return house.mail.letters().getLast().token();
    }

    private String encoded(String password) {
        return java.util.Objects.requireNonNull(house.encoder.encode(password));
    }

    private static Vouched vouched(String subject, EmailAddress email) {
        return new Vouched(
                "https://issuer.example.org",
                subject,
                Optional.of(email),
                new PersonName("Somebody"),
                ZoneId.of("Asia/Tokyo"),
                Locale.GERMAN,
                Map.of());
    }
}
