package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import app.acquaint.common.NotFoundException;
import app.acquaint.contact.ActCounts;
import app.acquaint.contact.ActCounts.Acts;
import app.acquaint.store.Commits;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Whether a leader sees the counts of a learner's asks, meetings and follow-ups: only while the learner says so, and
 * only within the bond for which they said it. Whoever leaves a leader and comes back begins with counts off.
 */
@Service
public class CountsShown {

    private final CountsRepository rows;
    private final ActCounts counts;
    private final Bonds bonds;
    private final Commits commits;
    private final Clock clock;

    CountsShown(CountsRepository rows, ActCounts counts, Bonds bonds, Commits commits, Clock clock) {
        this.rows = rows;
        this.counts = counts;
        this.bonds = bonds;
        this.commits = commits;
        this.clock = clock;
    }

    /**
     * Lets the leader see the counts from now on, or no more.
     *
     * @throws NotFoundException when the leader does not lead the learner
     */
    public void set(AccountId learner, AccountId leader, boolean shown) {
        if (!bonds.exists(leader, learner)) {
            throw new NotFoundException();
        }
        try {
            commits.durably(() -> {
                rows.delete(learner, leader);
                if (shown) {
                    rows.insert(learner, leader, clock.instant());
                }
            });
        } catch (DuplicateKeyException switchedOnInAnotherTab) {
            // they are shown, as was asked for
        }
    }

    /** The counts of those who let the leader see them; nothing is read of the others. */
    Map<AccountId, Acts> of(AccountId leader, Collection<Bond> bonds) {
        var shown = rows.shownTo(leader);
        return counts.of(bonds.stream()
                .filter(bond -> holds(bond, shown.get(bond.learner())))
                .map(Bond::learner)
                .toList());
    }

    private static boolean holds(Bond bond, @Nullable Instant since) {
        return since != null && !since.isBefore(bond.since());
    }
}
