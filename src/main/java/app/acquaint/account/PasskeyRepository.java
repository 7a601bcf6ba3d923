package app.acquaint.account;

import app.acquaint.common.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** The rows of passkeys. Times are those of the application's clock, whatever the library says. */
@Repository
class PasskeyRepository implements UserCredentialRepository {

    private static final String RECORDS = """
            select credential_id, account_id, name, public_key, attestation_object, transports, signature_count,
                verified, backup_eligible, backed_up, added_at, last_used_at from passkey""";

    private final JdbcClient jdbc;
    private final Clock clock;

    PasskeyRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Passkey> of(AccountId owner) {
        return jdbc.sql("""
                        select credential_id, name, added_at, last_used_at from passkey
                        where account_id = :owner order by added_at, credential_id""")
                .param("owner", owner.value())
                .query((row, at) -> new Passkey(
                        row.getString("credential_id"),
                        row.getString("name"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(lastUsed(row)).map(OffsetDateTime::toInstant)))
                .list();
    }

    boolean rename(AccountId owner, String credentialId, String name) {
        return jdbc.sql("update passkey set name = :name where account_id = :owner and credential_id = :id")
                        .param("owner", owner.value())
                        .param("id", credentialId)
                        .param("name", name)
                        .update()
                == 1;
    }

    void delete(AccountId owner, String credentialId) {
        jdbc.sql("delete from passkey where account_id = :owner and credential_id = :id")
                .param("owner", owner.value())
                .param("id", credentialId)
                .update();
    }

    void deleteAll(AccountId owner) {
        jdbc.sql("delete from passkey where account_id = :owner")
                .param("owner", owner.value())
                .update();
    }

    @Override
    public void delete(Bytes credentialId) {
        jdbc.sql("delete from passkey where credential_id = :id")
                .param("id", credentialId.toBase64UrlString())
                .update();
    }

    /**
     * Adds a new one; of one that was used just now, notes when and its counter, unless it was removed meanwhile. A new
     * one comes with what its browser said, which is not kept.
     */
    @Override
    public void save(CredentialRecord made) {
        if (made.getAttestationClientDataJSON() == null) {
            noteUse(made);
        } else {
            insert(made);
        }
    }

    private void noteUse(CredentialRecord used) {
        jdbc.sql("""
                        update passkey set signature_count = :count, last_used_at = :now
                        where credential_id = :id""")
                .param("id", used.getCredentialId().toBase64UrlString())
                .param("count", used.getSignatureCount())
                .param("now", now())
                .update();
    }

    private void insert(CredentialRecord made) {
        jdbc.sql("""
                        insert into passkey (credential_id, account_id, name, public_key, attestation_object,
                            transports, signature_count, verified, backup_eligible, backed_up, added_at)
                        values (:id, :owner, :name, :key, :attestation, :transports, :count, :verified,
                            :eligible, :backed, :now)""")
                .param("id", made.getCredentialId().toBase64UrlString())
                .param(
                        "owner",
                        Passkeys.account(made.getUserEntityUserId())
                                .orElseThrow()
                                .value())
                .param("name", Passkeys.name(made.getLabel()))
                .param("key", new Bytes(made.getPublicKey().getBytes()).toBase64UrlString())
                .param(
                        "attestation",
                        Objects.requireNonNull(made.getAttestationObject()).toBase64UrlString())
                .param(
                        "transports",
                        made.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .sorted()
                                .collect(Collectors.joining(",")))
                .param("count", made.getSignatureCount())
                .param("verified", made.isUvInitialized())
                .param("eligible", made.isBackupEligible())
                .param("backed", made.isBackupState())
                .param("now", now())
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return jdbc.sql(RECORDS + " where credential_id = :id")
                .param("id", credentialId.toBase64UrlString())
                .query((row, at) -> credential(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return jdbc.sql(RECORDS + " where account_id = :owner order by added_at, credential_id")
                .param("owner", Passkeys.account(userId).map(AccountId::value).orElse(new UUID(0, 0)))
                .query((row, at) -> credential(row))
                .list();
    }

    private static CredentialRecord credential(ResultSet row) throws SQLException {
        var added = row.getObject("added_at", OffsetDateTime.class).toInstant();
        var used = lastUsed(row);
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getString("credential_id")))
                .userEntityUserId(Passkeys.userId(new AccountId(row.getObject("account_id", UUID.class))))
                .publicKey(new ImmutablePublicKeyCose(
                        Bytes.fromBase64(row.getString("public_key")).getBytes()))
                .attestationObject(Bytes.fromBase64(row.getString("attestation_object")))
                .transports(transports(row.getString("transports")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .label(row.getString("name"))
                .created(added)
                .lastUsed(used == null ? added : used.toInstant())
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String text) {
        return Stream.of(text.split(",", -1))
                .filter(one -> !one.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable OffsetDateTime lastUsed(ResultSet row) throws SQLException {
        return row.getObject("last_used_at", OffsetDateTime.class);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
