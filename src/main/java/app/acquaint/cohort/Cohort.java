package app.acquaint.cohort;

import app.acquaint.common.CohortId;

/**
 * People whom one leader sees and assigns together.
 *
 * @param size how many members it has; those who were deactivated are not counted
 * @param version to be given back when it is renamed
 */
public record Cohort(CohortId id, String name, int size, int version) {}
