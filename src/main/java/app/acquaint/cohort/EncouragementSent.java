package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import java.util.UUID;

/**
 * A leader wrote one sentence to a learner. Published inside the transaction.
 *
 * @param sentence as the leader wrote it; for the learner alone
 */
public record EncouragementSent(UUID encouragement, AccountId leader, AccountId learner, String sentence) {}
