package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import app.acquaint.common.AssignmentId;

/** A learner took up a leader's offer to introduce them. Published inside the transaction. */
public record IntroductionWished(AssignmentId assignment, AccountId leader, AccountId learner) {}
