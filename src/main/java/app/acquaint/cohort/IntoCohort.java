package app.acquaint.cohort;

import app.acquaint.common.CohortId;

/** Whether those who follow an invitation come into a cohort as well. */
public sealed interface IntoCohort {

    /** Into none. */
    record None() implements IntoCohort {}

    /** Into one of the leader's. */
    record Existing(CohortId id) implements IntoCohort {}

    /** Into one that is made together with the invitation. */
    record Made(CohortName name) implements IntoCohort {}
}
