package app.acquaint.account.spi;

import app.acquaint.common.AccountId;
import app.acquaint.common.InvitationId;
import java.util.Set;

/** Which invitations lead into a leader's sight. They stay the leader's: other organisers do not see them. */
public interface LeadersInvitations {

    /** Those that the account made as a leader; empty when it made none. */
    Set<InvitationId> of(AccountId leader);
}
