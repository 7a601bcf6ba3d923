package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import app.acquaint.common.CohortId;
import java.util.Optional;

/**
 * All that an organiser sees of a cohort.
 *
 * @param leader empty when there is nobody any more who sees its members
 * @param leaderName as it is on the account; empty when the account was erased
 * @param size how many active members it has
 */
public record LedCohort(CohortId id, String name, Optional<AccountId> leader, String leaderName, int size) {}
