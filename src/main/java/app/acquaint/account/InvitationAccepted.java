package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.common.InvitationId;

/**
 * Somebody followed an invitation to its end. Published inside the transaction in which the account was made (or the
 * existing one accepted), so that what a listener records is kept or dropped together with it.
 *
 * @param by who invited
 * @param account who came
 */
public record InvitationAccepted(InvitationId invitation, AccountId by, AccountId account) {}
