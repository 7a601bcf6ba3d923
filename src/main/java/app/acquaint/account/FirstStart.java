package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import app.acquaint.store.Commits;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * The time before the first account: whoever makes it is the organiser, so it is open only to somebody at the machine
 * itself or with the link that only the operator sees.
 */
@Service
public class FirstStart {

    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final PublicAddress address;
    private final Commits commits;
    private final Clock clock;
    private final AtomicReference<@Nullable String> key = new AtomicReference<>(Secrets.next());

    FirstStart(
            AccountRepository accounts, PasswordEncoder encoder, PublicAddress address, Commits commits, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.address = address;
        this.commits = commits;
        this.clock = clock;
    }

    /** Whether nobody has an account yet. */
    public boolean isOpen() {
        return accounts.isEmpty();
    }

    /** The one-time link to the first page, to be printed at start; empty when somebody has an account. */
    public Optional<URI> link() {
        return isOpen()
                ? Optional.ofNullable(key.get()).map(one -> address.of("/welcome?key=" + one))
                : Optional.empty();
    }

    /**
     * Whether this caller may make the first account.
     *
     * @param atTheMachine what {@link LocalRequest} says of the request
     * @param shown the key in the address; empty for none
     */
    public boolean admits(boolean atTheMachine, String shown) {
        var expected = key.get();
        return isOpen() && (atTheMachine || (expected != null && Secrets.same(expected, shown)));
    }

    /**
     * Makes the organiser's account. The link is used up by it.
     *
     * @param atTheMachine as in {@link #admits}
     * @param shown as in {@link #admits}
     * @throws DomainException {@code account.welcome.taken} when somebody was quicker, {@code account.welcome.closed}
     *     when the caller is not admitted
     */
    public AccountId register(boolean atTheMachine, String shown, Newcomer newcomer) {
        if (!isOpen()) {
            throw new DomainException("account.welcome.taken");
        }
        if (!admits(atTheMachine, shown)) {
            throw new DomainException("account.welcome.closed");
        }
        var hash = Objects.requireNonNull(encoder.encode(newcomer.password().value()));
        var account = newcomer.account(Set.of(Role.ORGANISER, Role.LEARNER));
        try {
            commits.durably(() -> insert(account, hash));
        } catch (DuplicateKeyException e) {
            throw new DomainException("account.welcome.taken");
        }
        key.set(null);
        return account.id();
    }

    private void insert(Account account, String hash) {
        if (!accounts.isEmpty()) {
            throw new DomainException("account.welcome.taken");
        }
        accounts.insert(account, hash, clock.instant());
        accounts.markFirst(account.id());
    }

    /**
     * Who begins.
     *
     * @param zone the browser's
     * @param locale the browser's, as far as the interface speaks it
     */
    public record Newcomer(PersonName name, EmailAddress email, NewPassword password, ZoneId zone, Locale locale) {

        /** The same with an address that was proven. */
        Newcomer at(EmailAddress proven) {
            return new Newcomer(name, proven, password, zone, locale);
        }

        Account account(Set<Role> roles) {
            return new Account(AccountId.next(), name.value(), email, zone, locale, roles);
        }
    }
}
