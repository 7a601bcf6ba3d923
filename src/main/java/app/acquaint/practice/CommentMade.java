package app.acquaint.practice;

import app.acquaint.common.AccountId;
import app.acquaint.common.ShareId;
import java.util.UUID;

/**
 * Somebody said something about a shared draft: the leader a comment, the learner an answer. Published inside the
 * transaction.
 *
 * @param to whom it is for: the other of the two
 */
public record CommentMade(UUID comment, ShareId share, AccountId by, AccountId to) {}
