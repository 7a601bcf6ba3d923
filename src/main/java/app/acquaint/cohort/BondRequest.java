package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import java.time.Instant;

/**
 * A leader asks to see how far somebody is.
 *
 * @param name of the leader
 */
public record BondRequest(AccountId leader, String name, Instant asked) {}
