package app.acquaint.notification;

import app.acquaint.cohort.Bond;
import app.acquaint.cohort.Bonds;
import app.acquaint.common.AccountId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whether a mail may still tell its recipient about others. A mail can wait for days; whoever has parted meanwhile, was
 * deactivated or erased, is told about no more.
 */
@Component
class StillMeant {

    private final NamedRepository names;
    private final Bonds bonds;

    StillMeant(NamedRepository names, Bonds bonds) {
        this.names = names;
        this.bonds = bonds;
    }

    boolean is(WaitingMail mail) {
        var named = names.of(mail.id());
        return named.isEmpty()
                || mail.recipient().filter(to -> boundTo(to).containsAll(named)).isPresent();
    }

    private Set<AccountId> boundTo(AccountId account) {
        return Stream.concat(
                        bonds.ofLeader(account).stream().map(Bond::learner),
                        bonds.ofLearner(account).stream().map(Bond::leader))
                .collect(Collectors.toSet());
    }
}
