package app.acquaint.account;

import app.acquaint.account.FirstStart.Newcomer;
import app.acquaint.account.InvitationRepository.Found;
import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.NotFoundException;
import app.acquaint.store.Commits;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Follows invitations: by somebody new, or by somebody who has an account. */
@Service
public class Joining implements InvitedNewcomers {

    private final InvitationRepository rows;
    private final AccountRepository accounts;
    private final RoleRepository roles;
    private final Newcomers newcomers;
    private final WayInLimits limits;
    private final ApplicationEventPublisher events;
    private final Commits commits;
    private final Clock clock;

    Joining(
            InvitationRepository rows,
            AccountRepository accounts,
            RoleRepository roles,
            Newcomers newcomers,
            WayInLimits limits,
            ApplicationEventPublisher events,
            Commits commits,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.roles = roles;
        this.newcomers = newcomers;
        this.limits = limits;
        this.events = events;
        this.commits = commits;
        this.clock = clock;
    }

    /**
     * Where the link with this token leads now.
     *
     * @param peer address of the peer
     * @throws DomainException {@code account.tries.wait} after too many looks that led nowhere
     */
    public WayIn look(String token, String peer) {
        limits.takeLook(peer);
        var way = look(token);
        if (!(way instanceof WayIn.Nowhere)) {
            limits.wasReal(peer);
        }
        return way;
    }

    private WayIn look(String token) {
        return standing(token)
                .map(found -> {
                    var invitation = found.invitation();
                    var inviter =
                            accounts.find(invitation.by()).map(Account::name).orElse("");
                    if (invitation.uses() >= invitation.mostUses()) {
                        return new WayIn.UsedUp(inviter);
                    }
                    return invitation.isOpen(clock.instant())
                            ? new WayIn.Open(invitation.id(), inviter, invitation.to())
                            : new WayIn.Old(inviter);
                })
                .orElseGet(WayIn.Nowhere::new);
    }

    /**
     * Makes an account with the roles of the invitation.
     *
     * @throws DomainException {@code account.join.closed} when the way in closed meanwhile, {@code account.email.taken}
     *     when the address has an account already; then the invitation is not used up
     */
    public AccountId join(String token, Newcomer newcomer) {
        var found = standing(token).orElseThrow(Joining::closed);
        return newcomers.make(newcomer, found.roles(), () -> count(found), id -> came(id, found));
    }

    /**
     * Joins whoever invites with an account that exists; it gets the roles of the invitation that it has not yet. Once
     * more by the same account is no other use of the invitation.
     *
     * @throws DomainException {@code account.join.closed} when the way in closed meanwhile, {@code account.join.own}
     *     when the invitation is one's own
     */
    public void accept(AccountId account, String token) {
        var found = standing(token).orElseThrow(Joining::closed);
        if (found.invitation().by().equals(account)) {
            throw new DomainException("account.join.own");
        }
        commits.durably(() -> {
            var has = accounts.lockRoles(account);
            if (has.isEmpty()) {
                throw new NotFoundException();
            }
            found.roles().stream().filter(role -> !has.contains(role)).forEach(role -> roles.add(account, role));
            if (rows.hasBroughtIn(found.invitation().id(), account)) {
                again(account, found);
            } else {
                count(found);
                came(account, found);
            }
        });
    }

    @Override
    public Optional<Set<Role>> offered(String token) {
        return standing(token)
                .filter(found -> found.invitation().isOpen(clock.instant()))
                .map(Found::roles);
    }

    @Override
    public void use(String token, AccountId newcomer) {
        var found = standing(token).orElseThrow(Joining::closed);
        commits.durably(() -> {
            count(found);
            came(newcomer, found);
        });
    }

    /** Empty when taken back, or when whoever made it left or may not give these roles any more. */
    private Optional<Found> standing(String token) {
        return rows.find(Secrets.hash(token))
                .filter(found -> found.invitation().revokedAt().isEmpty())
                .filter(found -> Role.mayGive(roles.ofActive(found.invitation().by()), found.roles()));
    }

    private void count(Found found) {
        if (!rows.use(found.invitation().id(), clock.instant())) {
            throw closed();
        }
    }

    private void came(AccountId account, Found found) {
        rows.noteUse(found.invitation().id(), account);
        tell(account, found);
    }

    private void again(AccountId account, Found found) {
        if (!clock.instant().isBefore(found.invitation().expires())) {
            throw closed();
        }
        tell(account, found);
    }

    private void tell(AccountId account, Found found) {
        var invitation = found.invitation();
        events.publishEvent(new InvitationAccepted(invitation.id(), invitation.by(), account));
    }

    private static DomainException closed() {
        return new DomainException("account.join.closed");
    }
}
