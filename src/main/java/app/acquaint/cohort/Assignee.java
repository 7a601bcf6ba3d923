package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import app.acquaint.common.CohortId;

/** Whom a course is assigned to. */
public sealed interface Assignee {

    /** One learner. */
    record Person(AccountId id) implements Assignee {}

    /** Everybody who is in the cohort, for as long as they are. */
    record Group(CohortId id) implements Assignee {}
}
