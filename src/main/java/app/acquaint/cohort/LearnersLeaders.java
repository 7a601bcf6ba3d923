package app.acquaint.cohort;

import app.acquaint.account.Accounts;
import app.acquaint.common.AccountId;
import app.acquaint.practice.spi.Leaders;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells practice with whom a draft can be shared. */
@Component
class LearnersLeaders implements Leaders {

    private final BondRepository bonds;
    private final Accounts accounts;

    LearnersLeaders(BondRepository bonds, Accounts accounts) {
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
    public Set<Led> led(Collection<AccountId> leaders, Collection<AccountId> learners) {
        return bonds.among(leaders, learners).stream()
                .map(bond -> new Led(bond.leader(), bond.learner()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
