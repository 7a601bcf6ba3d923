package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import java.util.UUID;

/** A leader wrote one sentence to a learner. Published inside the transaction. */
public record EncouragementSent(UUID encouragement, AccountId leader, AccountId learner) {}
