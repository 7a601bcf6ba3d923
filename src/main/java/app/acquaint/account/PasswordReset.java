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
    private final OtherWaysIn otherWays;
    private final ProvenAddresses proofs;
    private final PasswordEncoder encoder;
    private final Commits commits;
    private final Clock clock;

    PasswordReset(
            JdbcClient jdbc,
            AccountRepository accounts,
            OtherWaysIn otherWays,
            ProvenAddresses proofs,
            PasswordEncoder encoder,
            Commits commits,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.otherWays = otherWays;
        this.proofs = proofs;
        this.encoder = encoder;
        this.commits = commits;
        this.clock = clock;
    }

    /** Whether the link still works. */
    public boolean isValid(String token) {
        return owner(token).isPresent();
    }

    /** Whose password the link sets; empty when it was used before or is too old. */
    public Optional<AccountId> owner(String token) {
        return find(token).map(Link::owner);
    }

    /**
     * Sets the password, uses up the link, and ends all sessions and passkeys of the account: whoever needs a link may
     * have lost it to somebody. Log-ins by issuers end where nobody had proven the address; a mailed link proves it.
     *
     * @return whose it is
     * @throws DomainException {@code account.reset.used} when the link was used before or is too old
     */
    public AccountId use(String token, NewPassword password) {
        var link = find(token).orElseThrow(PasswordReset::used);
        var hash = Objects.requireNonNull(encoder.encode(password.value()));
        commits.durably(() -> {
            if (!accounts.lock(link.owner()) || delete(token) == 0) {
                throw used();
            }
            jdbc.sql("update reset_record set used_at = :now where token_hash = :hash")
                    .param("hash", Secrets.hash(token))
                    .param("now", now())
                    .update();
            endOtherWays(link);
            accounts.updatePassword(link.owner(), hash);
        });
        return link.owner();
    }

    private void endOtherWays(Link link) {
        if (proofs.isProven(link.owner())) {
            otherWays.endWithoutIssuers(link.owner());
        } else {
            otherWays.end(link.owner());
        }
        if (link.mailed()) {
            proofs.note(link.owner());
        }
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void sweep() {
        jdbc.sql("delete from password_reset where expires_at < :now")
                .param("now", now())
                .update();
    }

    private Optional<Link> find(String token) {
        return jdbc.sql("select account_id, mailed from password_reset where token_hash = :hash and expires_at >= :now")
                .param("hash", Secrets.hash(token))
                .param("now", now())
                .query((row, at) ->
                        new Link(new AccountId(row.getObject("account_id", UUID.class)), row.getBoolean("mailed")))
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

    private record Link(AccountId owner, boolean mailed) {}
}
