package app.acquaint.cohort;

import app.acquaint.common.CohortId;

/**
 * A cohort got another leader, as its members are told.
 *
 * @param leader name of the new one
 */
public record HandOver(CohortId cohort, String name, String leader) {}
