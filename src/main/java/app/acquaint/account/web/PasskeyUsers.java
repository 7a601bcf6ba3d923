package app.acquaint.account.web;

import app.acquaint.account.Account;
import app.acquaint.account.Accounts;
import app.acquaint.account.Passkeys;
import app.acquaint.common.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Accounts as devices show them when they ask which passkey is meant: by name and address, kept nowhere twice. */
@Component
class PasskeyUsers implements PublicKeyCredentialUserEntityRepository {

    private final Accounts accounts;

    PasskeyUsers(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return Passkeys.account(id)
                .flatMap(accounts::find)
                .map(PasskeyUsers::entity)
                .orElse(null);
    }

    /** @param principal the account's id, as all sessions have it for a name */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String principal) {
        return accounts.find(AccountId.of(principal)).map(PasskeyUsers::entity).orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        throw new UnsupportedOperationException("accounts are made elsewhere");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("accounts are erased elsewhere");
    }

    private static PublicKeyCredentialUserEntity entity(Account account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(Passkeys.userId(account.id()))
                .name(account.email().value())
                .displayName(account.name())
                .build();
    }
}
