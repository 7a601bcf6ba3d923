package app.acquaint.contact;

import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;

/**
 * The stage of a person changed, by a move, an undo or a correction; published in the transaction of the change.
 *
 * @param from the stage left
 * @param to the standing reached, with its dates
 */
public record ContactMoved(AccountId owner, ContactId contact, Stage from, Standing to) {}
