package app.acquaint.contact;

import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;

/** A person was taken out of a tracker with everything about them; published in the transaction of the change. */
public record ContactRemoved(AccountId owner, ContactId contact) {}
