package app.acquaint.cohort.ui;

import app.acquaint.account.Account;
import app.acquaint.account.Accounts;
import app.acquaint.account.CurrentAccount;
import app.acquaint.cohort.Bond;
import app.acquaint.cohort.BondRequests;
import app.acquaint.cohort.Bonds;
import app.acquaint.cohort.Cohorts;
import app.acquaint.cohort.LeaderInvitations;
import app.acquaint.common.AccountId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a leader's pages work with, for whoever is logged in. */
@Component
record LeadingDesk(
        CurrentAccount current,
        Accounts accounts,
        Bonds bonds,
        Cohorts cohorts,
        LeaderInvitations invitations,
        BondRequests requests) {

    AccountId me() {
        return current.id();
    }

    /** Everybody the leader sees, by name. */
    List<Account> learners() {
        return accounts.findAll(bonds.ofLeader(me()).stream().map(Bond::learner).toList());
    }
}
