package app.acquaint.account;

import static app.acquaint.account.AccountFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.NotFoundException;
import app.acquaint.testkit.Engine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

@ParameterizedClass
@EnumSource(Engine.class)
class PasskeysTest {

    @Parameter
    Engine engine;

    private AccountFixture house;
    private AccountId asha;

    @BeforeEach
    void freshHouse() {
        house = new AccountFixture(engine);
        asha = house.organiser("asha@example.org");
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void what_a_device_made_comes_back_as_it_was() {
        var made = key(asha, 1, " My\tlaptop ");
        house.passkeyRows.save(made);

        var found = Objects.requireNonNull(house.passkeyRows.findByCredentialId(made.getCredentialId()));

        assertThat(found.getUserEntityUserId()).isEqualTo(made.getUserEntityUserId());
        assertThat(found.getPublicKey().getBytes())
                .isEqualTo(made.getPublicKey().getBytes());
        assertThat(found.getAttestationObject()).isEqualTo(made.getAttestationObject());
        assertThat(found.getTransports()).isEqualTo(made.getTransports());
        assertThat(found.getSignatureCount()).isEqualTo(made.getSignatureCount());
        assertThat(found.isUvInitialized()).isTrue();
        assertThat(found.isBackupEligible()).isTrue();
        assertThat(found.isBackupState()).isFalse();
        assertThat(found.getLabel()).isEqualTo("My laptop");
        assertThat(house.passkeyRows.findByUserId(Passkeys.userId(asha))).hasSize(1);
        assertThat(house.passkeyRows.findByCredentialId(new Bytes(new byte[] {9})))
                .isNull();
    }

    @Test
    void using_one_notes_when_and_its_counter_by_our_own_clock() {
        house.passkeyRows.save(key(asha, 1, "Laptop"));
        assertThat(house.passkeys.of(asha)).first().satisfies(one -> {
            assertThat(one.added()).isEqualTo(house.clock.instant());
            assertThat(one.lastUsed()).isEmpty();
        });
        house.clock.advance(Duration.ofDays(3));

        house.passkeyRows.save(ImmutableCredentialRecord.fromCredentialRecord(found(key(asha, 1, "Laptop")))
                .signatureCount(8)
                .lastUsed(Instant.EPOCH)
                .build());

        assertThat(house.passkeys.of(asha))
                .singleElement()
                .satisfies(one -> assertThat(one.lastUsed()).contains(house.clock.instant()));
        assertThat(Objects.requireNonNull(house.passkeyRows.findByCredentialId(
                                key(asha, 1, "").getCredentialId()))
                        .getSignatureCount())
                .isEqualTo(8);
    }

    @Test
    void nobody_sees_renames_or_removes_the_passkey_of_another() {
        var ben = house.another("ben@example.org", Role.LEARNER);
        house.passkeyRows.save(key(asha, 1, "Laptop"));
        var id = house.passkeys.of(asha).getFirst().credentialId();

        assertThat(house.passkeys.of(ben)).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> house.passkeys.rename(ben, id, "Mine"));
        house.passkeys.remove(ben, id);
        assertThat(house.passkeys.of(asha)).extracting(Passkey::name).containsExactly("Laptop");

        house.passkeys.rename(asha, id, " Old laptop ");
        refused("account.passkeys.unnamed", () -> house.passkeys.rename(asha, id, " \t "));
        assertThat(house.passkeys.of(asha)).extracting(Passkey::name).containsExactly("Old laptop");
        house.passkeys.remove(asha, id);
        assertThat(house.passkeys.of(asha)).isEmpty();
    }

    @Test
    void adding_one_takes_the_password_or_else_a_log_in_just_now() {
        refused("account.password.other", () -> house.passkeys.confirm(asha, "guess"));
        house.passkeys.confirm(asha, PASSWORD);

        house.rows.updatePassword(asha, Credentials.NO_PASSWORD);
        refused("account.confirm.again", () -> house.passkeys.confirm(asha, Credentials.NO_PASSWORD));
        logInNow();
        house.passkeys.confirm(asha, "");
        house.clock.advance(FreshLogIn.VALID.plusSeconds(1));
        refused("account.confirm.again", () -> house.passkeys.confirm(asha, ""));
    }

    @Test
    void an_account_without_a_password_can_get_one_and_be_erased_after_a_fresh_log_in() {
        house.rows.updatePassword(asha, Credentials.NO_PASSWORD);
        assertThat(house.accounts.hasPassword(asha)).isFalse();
        refused("account.confirm.again", () -> house.accounts.erase(asha, ""));
        logInNow();

        house.accounts.changePassword(asha, "", new NewPassword("a new password"), Optional.empty());

        assertThat(house.accounts.hasPassword(asha)).isTrue();
        assertThat(house.logsIn("asha@example.org", "a new password")).isTrue();
        refused("account.password.other", () -> house.accounts.erase(asha, ""));
    }

    @Test
    void the_id_that_a_browser_keeps_is_the_accounts() {
        assertThat(Passkeys.account(Passkeys.userId(asha))).contains(asha);
        assertThat(Passkeys.account(new Bytes(new byte[] {1, 2, 3}))).isEmpty();
    }

    @Test
    void passkeys_go_with_the_account() {
        house.passkeyRows.save(key(asha, 1, "Laptop"));

        house.accounts.erase(asha, PASSWORD);

        assertThat(house.passkeyRows.findByUserId(Passkeys.userId(asha))).isEmpty();
    }

    @Test
    void a_link_for_a_new_password_ends_passkeys_for_they_may_be_those_of_whoever_took_the_account() {
        var ben = house.another("ben@example.org", Role.LEARNER);
        house.passkeyRows.save(key(asha, 1, "Laptop"));
        house.passkeyRows.save(key(ben, 2, "Phone"));
        var link = house.resetLinks.createFor(asha).toString();

        house.reset.use(link.substring(link.lastIndexOf('=') + 1), new NewPassword("a new password"));

        assertThat(house.passkeys.of(asha)).isEmpty();
        assertThat(house.passkeys.of(ben)).hasSize(1);
        assertThat(house.logsIn("asha@example.org", "a new password")).isTrue();
    }

    @Test
    void one_that_is_removed_while_it_is_being_used_does_not_come_back() {
        house.passkeyRows.save(key(asha, 1, "Laptop"));
        var used = found(key(asha, 1, "Laptop"));
        house.passkeys.remove(asha, house.passkeys.of(asha).getFirst().credentialId());

        house.passkeyRows.save(used);

        assertThat(house.passkeys.of(asha)).isEmpty();
    }

    private CredentialRecord found(CredentialRecord made) {
        return Objects.requireNonNull(house.passkeyRows.findByCredentialId(made.getCredentialId()));
    }

    private void logInNow() {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        asha.toString(),
                        null,
                        List.of(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.WEBAUTHN_AUTHORITY)
                                .issuedAt(house.clock.instant())
                                .build())));
    }

    private static CredentialRecord key(AccountId owner, int number, String label) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(new byte[] {(byte) number, -1, 0, 62, 63}))
                .userEntityUserId(Passkeys.userId(owner))
                .publicKey(new ImmutablePublicKeyCose(new byte[] {1, -2, 3}))
                .attestationObject(new Bytes(new byte[] {4, -5, 6, 7}))
                .transports(Set.of(AuthenticatorTransport.INTERNAL, AuthenticatorTransport.HYBRID))
                .signatureCount(4_294_967_295L)
                .uvInitialized(true)
                .backupEligible(true)
                .backupState(false)
                .label(label)
                .attestationClientDataJSON(new Bytes(new byte[] {8}))
                .build();
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(call)
                .satisfies(reason -> assertThat(reason.key()).isEqualTo(key));
    }
}
