package app.acquaint.cohort;

import app.acquaint.account.Account;
import app.acquaint.account.Accounts;
import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import app.acquaint.common.CohortId;
import app.acquaint.common.DomainException;
import app.acquaint.common.NotFoundException;
import app.acquaint.store.Commits;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** What leaders do with their own cohorts. Another leader's cohort answers like one that does not exist. */
@Service
public class Cohorts {

    private final Accounts accounts;
    private final CohortRepository cohorts;
    private final BondRepository bonds;
    private final CohortArrivals arrivals;
    private final Partings partings;
    private final Commits commits;
    private final Clock clock;

    Cohorts(
            Accounts accounts,
            CohortRepository cohorts,
            BondRepository bonds,
            CohortArrivals arrivals,
            Partings partings,
            Commits commits,
            Clock clock) {
        this.accounts = accounts;
        this.cohorts = cohorts;
        this.bonds = bonds;
        this.arrivals = arrivals;
        this.partings = partings;
        this.commits = commits;
        this.clock = clock;
    }

    /** The leader's cohorts by name. */
    public List<Cohort> all(AccountId leader) {
        accounts.require(leader, Role.LEADER);
        return cohorts.all(leader);
    }

    /** @throws NotFoundException when it is not the leader's */
    public Cohort open(AccountId leader, CohortId id) {
        accounts.require(leader, Role.LEADER);
        return cohorts.find(leader, id).orElseThrow(NotFoundException::new);
    }

    /** The members by name; deactivated ones are left out. */
    public List<Account> members(AccountId leader, CohortId id) {
        open(leader, id);
        return accounts.findAll(cohorts.members(leader, id));
    }

    /** Makes an empty cohort. */
    public CohortId create(AccountId leader, CohortName name) {
        accounts.require(leader, Role.LEADER);
        var id = CohortId.next();
        commits.durably(() -> cohorts.insert(leader, id, name, clock.instant()));
        return id;
    }

    /**
     * Gives the cohort another name.
     *
     * @throws DomainException {@code cohort.name.changed} when it was renamed since {@code version}
     */
    public void rename(AccountId leader, CohortId id, int version, CohortName name) {
        open(leader, id);
        if (!commits.durably(() -> cohorts.rename(leader, id, version, name))) {
            throw new DomainException("cohort.name.changed", open(leader, id).name());
        }
    }

    /**
     * Takes somebody in whom the leader sees already; nothing happens when they are a member.
     *
     * @throws NotFoundException when the leader has no such cohort or does not see them
     */
    public void add(AccountId leader, CohortId id, AccountId learner) {
        open(leader, id);
        commits.durably(() -> {
            if (!bonds.exists(leader, learner)) {
                throw new NotFoundException();
            }
            arrivals.arrive(leader, id, learner);
        });
    }

    /**
     * Takes somebody out of the cohort; the leader sees them no more unless there is another bond.
     *
     * @throws NotFoundException when they are not in a cohort of the leader's
     */
    public void remove(AccountId leader, CohortId id, AccountId learner) {
        open(leader, id);
        commits.durably(() -> {
            if (!cohorts.remove(leader, id, learner, clock.instant())) {
                throw new NotFoundException();
            }
            partings.after(leader, List.of(learner));
        });
    }
}
