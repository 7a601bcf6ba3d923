package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import app.acquaint.common.InvitationId;
import java.time.Instant;
import java.util.Optional;

/**
 * A way in for somebody who has no account yet, or for somebody who has one and joins whoever invites.
 *
 * @param by who invites
 * @param to whom it was made for; empty for a link that may be passed on
 * @param uses how often it was followed to the end
 * @param mostUses how often it may be, at least 1
 * @param expires from then on the link says that it is too old
 * @param revokedAt when it was taken back; empty while it stands
 */
public record Invitation(
        InvitationId id,
        AccountId by,
        Optional<EmailAddress> to,
        int uses,
        int mostUses,
        Instant madeAt,
        Instant expires,
        Optional<Instant> revokedAt) {

    /** Whether somebody who follows the link now is let in. */
    public boolean isOpen(Instant now) {
        return revokedAt.isEmpty() && uses < mostUses && now.isBefore(expires);
    }
}
