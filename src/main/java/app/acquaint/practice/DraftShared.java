package app.acquaint.practice;

import app.acquaint.common.AccountId;
import app.acquaint.common.ShareId;

/** A learner shared one version of one draft with one leader. Published inside the transaction. */
public record DraftShared(ShareId share, AccountId learner, AccountId leader) {}
