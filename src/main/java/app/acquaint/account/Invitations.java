package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.common.InvitationId;
import java.net.URI;
import java.util.List;

/** Makes and takes back ways in. Leaders and organisers invite; what becomes of it is theirs to see. */
public interface Invitations {

    /**
     * Makes an invitation within the running transaction, or in one of its own, and sends it when it is for an address
     * and there is a mail server. The link is shown now and never again: only its hash is kept.
     *
     * @throws app.acquaint.common.NotFoundException when the inviter is neither leader nor organiser
     * @throws app.acquaint.common.DomainException when the terms are out of their bounds
     */
    Made invite(AccountId by, InvitationTerms terms);

    /**
     * Gives an open invitation a new link; the old one works no more. For whoever lost it.
     *
     * @throws app.acquaint.common.NotFoundException when it is not the inviter's or not open
     */
    Made renew(AccountId by, InvitationId id);

    /**
     * Takes the invitation back. Who came by it stays.
     *
     * @throws app.acquaint.common.NotFoundException when it is not the inviter's
     */
    void revoke(AccountId by, InvitationId id);

    /** The inviter's invitations, newest first, used up and old ones among them. */
    List<Invitation> of(AccountId by);

    /**
     * @param link to be copied and passed on
     * @param mailed whether it also goes out by mail
     */
    record Made(InvitationId id, URI link, boolean mailed) {}
}
