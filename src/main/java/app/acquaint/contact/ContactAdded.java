package app.acquaint.contact;

import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;

/** Somebody was added to a tracker; published in the transaction of the change. */
public record ContactAdded(AccountId owner, ContactId contact, boolean practice) {}
