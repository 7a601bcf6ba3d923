package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.InvitationId;
import app.acquaint.common.NotFoundException;
import app.acquaint.store.Commits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Keeps invitations, and sends those that are for an address. */
@Service
class InvitationService implements Invitations {

    private static final int MOST_USES = 1000;
    private static final int MOST_DAYS = 365;

    private final InvitationRepository rows;
    private final AccountRepository accounts;
    private final RoleRepository roles;
    private final Post post;
    private final PublicAddress address;
    private final Commits commits;
    private final Clock clock;

    InvitationService(
            InvitationRepository rows,
            AccountRepository accounts,
            RoleRepository roles,
            Post post,
            PublicAddress address,
            Commits commits,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.roles = roles;
        this.post = post;
        this.address = address;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public Made invite(AccountId by, InvitationTerms terms) {
        var inviter = inviter(by);
        check(inviter, terms);
        var now = clock.instant();
        var invitation = new Invitation(
                InvitationId.next(), by, terms.to(), 0, terms.mostUses(), now, expiry(now, terms), Optional.empty());
        var token = Secrets.next();
        return commits.durably(() -> {
            rows.insert(invitation, terms.roles(), Secrets.hash(token));
            return made(inviter, invitation, token);
        });
    }

    @Override
    public Made renew(AccountId by, InvitationId id) {
        var inviter = inviter(by);
        var invitation =
                rows.find(by, id).filter(found -> found.isOpen(clock.instant())).orElseThrow(NotFoundException::new);
        var token = Secrets.next();
        return commits.durably(() -> {
            rows.changeToken(id, Secrets.hash(token));
            return made(inviter, invitation, token);
        });
    }

    @Override
    public void revoke(AccountId by, InvitationId id) {
        inviter(by);
        if (rows.find(by, id).isEmpty()) {
            throw new NotFoundException();
        }
        commits.durably(() -> rows.revoke(by, id, clock.instant()));
    }

    @Override
    public List<Invitation> of(AccountId by) {
        inviter(by);
        return rows.of(by);
    }

    private Account inviter(AccountId by) {
        if (!roles.has(by, Role.LEADER) && !roles.has(by, Role.ORGANISER)) {
            throw new NotFoundException();
        }
        return accounts.find(by).orElseThrow(NotFoundException::new);
    }

    private static void check(Account inviter, InvitationTerms terms) {
        if (terms.roles().isEmpty() || !Role.mayGive(inviter.roles(), terms.roles())) {
            throw new DomainException("account.invite.roles");
        }
        if (terms.mostUses() < 1 || terms.mostUses() > MOST_USES) {
            throw new DomainException("account.invite.uses", MOST_USES);
        }
        if (terms.to().isPresent() && terms.mostUses() != 1) {
            throw new DomainException("account.invite.once");
        }
    }

    private static Instant expiry(Instant now, InvitationTerms terms) {
        var expires = now.atZone(ZoneOffset.UTC).plus(terms.valid()).toInstant();
        var days = Duration.between(now, expires).toDays();
        if (days < 1 || days > MOST_DAYS) {
            throw new DomainException("account.invite.days", MOST_DAYS);
        }
        return expires;
    }

    private Made made(Account inviter, Invitation invitation, String token) {
        var link = address.of("/join/" + token);
        var mail = invitation.to().flatMap(to -> post.ifOn());
        mail.ifPresent(
                on -> on.invitation(invitation.id(), inviter, invitation.to().orElseThrow(), link));
        return new Made(invitation.id(), link, mail.isPresent());
    }
}
