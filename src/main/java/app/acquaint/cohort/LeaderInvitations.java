package app.acquaint.cohort;

import app.acquaint.account.Accounts;
import app.acquaint.account.AddressList;
import app.acquaint.account.InvitationTerms;
import app.acquaint.account.Invitations;
import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import app.acquaint.common.CohortId;
import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import app.acquaint.common.InvitationId;
import app.acquaint.common.NotFoundException;
import app.acquaint.store.Commits;
import java.net.URI;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Leaders invite: whoever follows comes into their sight, having read before what that means. */
@Service
public class LeaderInvitations {

    /** Most addresses at once. */
    static final int MOST = 200;

    private final Accounts accounts;
    private final Invitations invitations;
    private final LeaderInvitationRepository leading;
    private final CohortRepository cohorts;
    private final Commits commits;
    private final Clock clock;

    LeaderInvitations(
            Accounts accounts,
            Invitations invitations,
            LeaderInvitationRepository leading,
            CohortRepository cohorts,
            Commits commits,
            Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.leading = leading;
        this.cohorts = cohorts;
        this.commits = commits;
        this.clock = clock;
    }

    /**
     * A link to be shown now: later only a new one can be made.
     *
     * @param to for whom it is; empty when it may be passed on
     * @param mailed whether it goes out by mail as well
     */
    public record Link(Optional<EmailAddress> to, URI link, boolean mailed) {}

    /**
     * Makes one link.
     *
     * @param mostUses 1 to 1,000
     * @param valid 1 to 365 days
     * @throws NotFoundException when the actor is no leader, or the cohort is not theirs
     */
    public Link link(AccountId leader, int mostUses, Period valid, IntoCohort into) {
        var terms = new InvitationTerms(Set.of(Role.LEARNER), Optional.empty(), mostUses, valid);
        return make(leader, List.of(terms), into).getFirst();
    }

    /**
     * Makes an invitation for each address in the text, all or none.
     *
     * @param pasted a line each, or the lines of a CSV file
     * @throws UnreadLines when there are lines without an address: nobody is invited
     * @throws DomainException {@code cohort.invite.nobody}, or {@code cohort.invite.many} when there are more than
     *     {@value #MOST}
     * @throws NotFoundException as {@link #link}
     */
    public List<Link> each(AccountId leader, String pasted, Period valid, IntoCohort into) {
        var list = AddressList.read(pasted);
        if (!list.problems().isEmpty()) {
            throw new UnreadLines(list.problems());
        }
        if (list.people().isEmpty()) {
            throw new DomainException("cohort.invite.nobody");
        }
        if (list.people().size() > MOST) {
            throw new DomainException("cohort.invite.many", MOST, list.people().size());
        }
        var terms = list.people().stream()
                .map(to -> new InvitationTerms(Set.of(Role.LEARNER), Optional.of(to.email()), 1, valid))
                .toList();
        return make(leader, terms, into);
    }

    /** The leader's invitations that still let somebody in, newest first. */
    public List<LearnerInvitation> open(AccountId leader) {
        accounts.require(leader, Role.LEADER);
        var rows = leading.all(leader);
        var now = clock.instant();
        return invitations.of(leader).stream()
                .filter(one -> one.isOpen(now))
                .flatMap(one -> Optional.ofNullable(rows.get(one.id()))
                        .map(row -> new LearnerInvitation(one, row.cohort().map(_ -> row.cohortName())))
                        .stream())
                .toList();
    }

    /**
     * A new link for an open invitation; the old one works no more.
     *
     * @throws NotFoundException when it is not the leader's or not open
     */
    public Link renew(AccountId leader, InvitationId id) {
        var to = require(leader, id).invitation().to();
        var made = commits.durably(() -> invitations.renew(leader, id));
        return new Link(to, made.link(), made.mailed());
    }

    /**
     * Takes an open invitation back; who came by it stays.
     *
     * @throws NotFoundException when it is not the leader's or not open
     */
    public void revoke(AccountId leader, InvitationId id) {
        require(leader, id);
        commits.durably(() -> invitations.revoke(leader, id));
    }

    private List<Link> make(AccountId leader, List<InvitationTerms> all, IntoCohort into) {
        accounts.require(leader, Role.LEADER);
        return commits.durably(() -> {
            var cohort = cohort(leader, into);
            return all.stream().map(terms -> make(leader, terms, cohort)).toList();
        });
    }

    private Link make(AccountId leader, InvitationTerms terms, Optional<CohortId> cohort) {
        var made = invitations.invite(leader, terms);
        leading.insert(made.id(), leader, cohort);
        return new Link(terms.to(), made.link(), made.mailed());
    }

    private Optional<CohortId> cohort(AccountId leader, IntoCohort into) {
        return switch (into) {
            case IntoCohort.None() -> Optional.empty();
            case IntoCohort.Existing(var id) ->
                Optional.of(cohorts.find(leader, id).map(Cohort::id).orElseThrow(NotFoundException::new));
            case IntoCohort.Made(var name) -> {
                var id = CohortId.next();
                cohorts.insert(leader, id, name, clock.instant());
                yield Optional.of(id);
            }
        };
    }

    private LearnerInvitation require(AccountId leader, InvitationId id) {
        return open(leader).stream()
                .filter(one -> one.invitation().id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
