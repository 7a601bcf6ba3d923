package app.acquaint.practice.spi;

import app.acquaint.common.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Who leads whom; whoever keeps cohorts implements it. A share is open only for as long as this says so. */
public interface Leaders {

    /** The leaders who see how far the learner is, by name; nobody else can be shared with. */
    List<Leader> of(AccountId learner);

    /** Which of these leaders lead which of these learners, right now; however many are asked about, at once. */
    Set<Led> led(Collection<AccountId> leaders, Collection<AccountId> learners);

    /** The leader is one of the learner's. */
    record Led(AccountId leader, AccountId learner) {}

    /** @param name as it is on the leader's account */
    record Leader(AccountId id, String name) {}
}
