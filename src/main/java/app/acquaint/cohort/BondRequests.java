package app.acquaint.cohort;

import app.acquaint.account.Account;
import app.acquaint.account.Accounts;
import app.acquaint.account.Role;
import app.acquaint.account.Tries;
import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import app.acquaint.common.NotFoundException;
import app.acquaint.store.Commits;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * How a leader comes to see somebody who has an account already: by asking, and being let. Nobody learns by asking
 * whether an address has an account.
 */
@Service
public class BondRequests {

    /** How long a leader who was declined is not heard again by the same person. */
    static final Duration REST = Duration.ofDays(30);

    /** Requests of one leader in a quarter of an hour. */
    static final int MOST = 10;

    private final Accounts accounts;
    private final BondRequestRepository requests;
    private final BondRepository bonds;
    private final Commits commits;
    private final Clock clock;
    private final Tries tries;

    BondRequests(
            Accounts accounts, BondRequestRepository requests, BondRepository bonds, Commits commits, Clock clock) {
        this.accounts = accounts;
        this.requests = requests;
        this.bonds = bonds;
        this.commits = commits;
        this.clock = clock;
        this.tries = new Tries(MOST, clock);
    }

    /**
     * Asks whoever has that address. Returns in the same way when nobody has, when the leader sees them already, and
     * when they were asked before.
     *
     * @throws NotFoundException when the actor is no leader
     * @throws DomainException {@code cohort.request.wait} after too many
     */
    public void ask(AccountId leader, EmailAddress email) {
        accounts.require(leader, Role.LEADER);
        if (!tries.take(leader.toString()).isZero()) {
            throw new DomainException("cohort.request.wait");
        }
        try {
            commits.durably(() -> accounts.findByEmail(email)
                    .map(Account::id)
                    .filter(learner -> !learner.equals(leader) && !bonds.exists(leader, learner))
                    .ifPresent(learner -> requests.ask(
                            leader, learner, clock.instant(), clock.instant().minus(REST))));
        } catch (DuplicateKeyException _) {
            // asked in another tab at the same moment: it stands
        }
    }

    /** What the learner has not answered yet, the oldest first. */
    public List<BondRequest> open(AccountId learner) {
        return requests.open(learner);
    }

    /**
     * Lets the leader see how far the learner is.
     *
     * @throws NotFoundException when there is no such request
     */
    public void accept(AccountId learner, AccountId leader) {
        commits.durably(() -> {
            require(learner, leader);
            requests.delete(leader, learner);
            bonds.add(leader, learner, Bond.Origin.AGREED, clock.instant());
        });
    }

    /**
     * Lets the request rest; the leader is not told.
     *
     * @throws NotFoundException when there is no such request
     */
    public void decline(AccountId learner, AccountId leader) {
        commits.durably(() -> {
            require(learner, leader);
            requests.decline(leader, learner, clock.instant());
        });
    }

    private void require(AccountId learner, AccountId leader) {
        if (requests.open(learner).stream().noneMatch(one -> one.leader().equals(leader))) {
            throw new NotFoundException();
        }
    }
}
