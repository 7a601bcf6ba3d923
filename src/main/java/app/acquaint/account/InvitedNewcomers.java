package app.acquaint.account;

import app.acquaint.common.AccountId;
import java.util.Optional;
import java.util.Set;

/** Lets in who follows an invitation and needs no password. */
public interface InvitedNewcomers {

    /** What whoever follows the invitation becomes; empty when it lets nobody in. */
    Optional<Set<Role>> offered(String token);

    /**
     * Uses the invitation for an account that was made in the running transaction.
     *
     * @throws app.acquaint.common.DomainException when the way in closed meanwhile
     */
    void use(String token, AccountId newcomer);
}
