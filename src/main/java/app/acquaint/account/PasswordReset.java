package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.store.Commits;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Sets a new password by a link of {@link ResetLinks}. */
@Service
public class PasswordReset {

    private final JdbcClient jdbc;
    private final AccountRepository accounts;
    private final AccountSessionRepository sessions;
    private final PasswordEncoder encoder;
    private final Commits commits;
    private final Clock clock;

    PasswordReset(
            JdbcClient jdbc,
            AccountRepository accounts,
            AccountSessionRepository sessions,
            PasswordEncoder encoder,
            Commits commits,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.sessions = sessions;
        this.encoder = encoder;
        this.commits = commits;
        this.clock = clock;
    }

    /** Whether the link still works. */
    public boolean isValid(String token) {
        return owner(token).isPresent();
    }

    /**
     * Sets the password, uses up the link and ends all sessions of the account.
     *
     * @throws DomainException {@code account.reset.used} when the link was used before or is too old
     */
    public void use(String token, NewPassword password) {
        var owner = owner(token).orElseThrow(PasswordReset::used);
        var hash = Objects.requireNonNull(encoder.encode(password.value()));
        commits.durably(() -> {
            if (delete(token) == 0) {
                throw used();
            }
            jdbc.sql("update reset_record set used_at = :now where token_hash = :hash")
                    .param("hash", Secrets.hash(token))
                    .param("now", now())
                    .update();
            accounts.updatePassword(owner, hash);
            sessions.deleteAll(owner);
        });
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void sweep() {
        jdbc.sql("delete from password_reset where expires_at < :now")
                .param("now", now())
                .update();
    }

    private Optional<AccountId> owner(String token) {
        return jdbc.sql("select account_id from password_reset where token_hash = :hash and expires_at >= :now")
                .param("hash", Secrets.hash(token))
                .param("now", now())
                .query((row, at) -> new AccountId(row.getObject("account_id", UUID.class)))
                .optional();
    }

    private int delete(String token) {
        return jdbc.sql("delete from password_reset where token_hash = :hash")
                .param("hash", Secrets.hash(token))
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static DomainException used() {
        return new DomainException("account.reset.used");
    }
}
