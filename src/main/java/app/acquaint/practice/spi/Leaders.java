package app.acquaint.practice.spi;

import app.acquaint.common.AccountId;
import java.util.List;

/** Who leads whom; whoever keeps cohorts implements it. A share is open only for as long as this says so. */
public interface Leaders {

    /** The leaders who see how far the learner is, by name; nobody else can be shared with. */
    List<Leader> of(AccountId learner);

    /** Whether the leader still is one of the learner's. */
    boolean leads(AccountId leader, AccountId learner);

    /** @param name as it is on the leader's account */
    record Leader(AccountId id, String name) {}
}
