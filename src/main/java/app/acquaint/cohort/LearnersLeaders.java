package app.acquaint.cohort;

import app.acquaint.account.Accounts;
import app.acquaint.common.AccountId;
import app.acquaint.practice.spi.Leaders;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells practice with whom a draft can be shared. */
@Component
class LearnersLeaders implements Leaders {

    private final Bonds bonds;
    private final Accounts accounts;

    LearnersLeaders(Bonds bonds, Accounts accounts) {
        this.bonds = bonds;
        this.accounts = accounts;
    }

    @Override
    public List<Leader> of(AccountId learner) {
        var leaders = bonds.ofLearner(learner).stream().map(Bond::leader).toList();
        return accounts.findAll(leaders).stream()
                .map(account -> new Leader(account.id(), account.name()))
                .toList();
    }

    @Override
    public boolean leads(AccountId leader, AccountId learner) {
        return bonds.exists(leader, learner);
    }
}
