package app.acquaint.account;

import app.acquaint.account.spi.LeadersInvitations;
import app.acquaint.common.AccountId;
import app.acquaint.common.InvitationId;
import app.acquaint.common.NotFoundException;
import app.acquaint.store.Commits;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The ways in that organisers opened, for all of them: whoever keeps a house knows which of its doors stand open. */
@Service
public class OrganisersInvitations {

    private final Accounts accounts;
    private final InvitationRepository rows;
    private final List<LeadersInvitations> leaders;
    private final Commits commits;
    private final Clock clock;

    OrganisersInvitations(
            Accounts accounts,
            InvitationRepository rows,
            List<LeadersInvitations> leaders,
            Commits commits,
            Clock clock) {
        this.accounts = accounts;
        this.rows = rows;
        this.leaders = List.copyOf(leaders);
        this.commits = commits;
        this.clock = clock;
    }

    /**
     * Those that still let somebody in, of whichever organiser, newest first; what an organiser made as a leader is not
     * among them.
     *
     * @throws NotFoundException when the asker is no organiser
     */
    public List<Invitation> open(AccountId organiser) {
        accounts.require(organiser, Role.ORGANISER);
        Map<AccountId, Set<InvitationId>> asLeaders = new HashMap<>();
        return rows.openOfOrganisers(clock.instant()).stream()
                .filter(one ->
                        !asLeaders.computeIfAbsent(one.by(), this::asLeader).contains(one.id()))
                .toList();
    }

    /**
     * Takes one of them back, whoever made it. Who came by it stays.
     *
     * @throws NotFoundException when the asker is no organiser, or it is none of theirs or not open
     */
    public void revoke(AccountId organiser, InvitationId id) {
        var invitation = open(organiser).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        commits.durably(() -> rows.revoke(invitation.by(), id, clock.instant()));
    }

    private Set<InvitationId> asLeader(AccountId maker) {
        var all = new HashSet<InvitationId>();
        leaders.forEach(known -> all.addAll(known.of(maker)));
        return all;
    }
}
