package app.acquaint.cohort;

import app.acquaint.account.InvitationAccepted;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Somebody followed a leader's invitation: from then on the leader sees them. */
@Component
class LearnerArrivals {

    private final LeaderInvitationRepository invitations;
    private final BondRepository bonds;
    private final CohortArrivals arrivals;
    private final Clock clock;

    LearnerArrivals(
            LeaderInvitationRepository invitations, BondRepository bonds, CohortArrivals arrivals, Clock clock) {
        this.invitations = invitations;
        this.bonds = bonds;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /** In the transaction in which the invitation is accepted. Leaders who follow their own see nobody by it. */
    @EventListener
    void accepted(InvitationAccepted accepted) {
        invitations
                .find(accepted.invitation())
                .filter(row -> !row.leader().equals(accepted.account()))
                .ifPresent(row -> {
                    bonds.add(row.leader(), accepted.account(), Bond.Origin.INVITED, clock.instant());
                    row.cohort().ifPresent(cohort -> arrivals.arrive(row.leader(), cohort, accepted.account()));
                });
    }
}
