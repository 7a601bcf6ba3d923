package app.acquaint.practice.spi;

import app.acquaint.common.AccountId;

/**
 * The leader leads the learner no more. What was shared ends with it, so that it does not open again should the two come
 * together anew. Published inside the transaction by whoever keeps cohorts.
 */
public record BondEnded(AccountId leader, AccountId learner) {}
