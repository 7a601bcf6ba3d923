package app.acquaint.account;

import app.acquaint.common.EmailAddress;
import app.acquaint.common.InvitationId;
import java.util.Optional;

/** Where the link of an invitation leads at this moment. */
public sealed interface WayIn {

    /**
     * In.
     *
     * @param inviter the name of whoever invites
     * @param to whom it was made for; empty for a link that was passed on
     */
    record Open(InvitationId invitation, String inviter, Optional<EmailAddress> to) implements WayIn {}

    /** It was good for a time, and that is over. */
    record Old(String inviter) implements WayIn {}

    /** As many as it was for have come. */
    record UsedUp(String inviter) implements WayIn {}

    /** Nobody made it, or it was taken back: the two are told apart to nobody. */
    record Nowhere() implements WayIn {}
}
