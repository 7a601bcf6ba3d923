package app.acquaint.practice;

import app.acquaint.account.Account;
import app.acquaint.account.Accounts;
import app.acquaint.common.AccountId;
import app.acquaint.practice.Share.Party;
import app.acquaint.practice.spi.Leaders;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts names to what is shared, and knows whether the leader sees it now. */
@Component
class ShareReading {

    private final ObjectProvider<Leaders> leaders;
    private final Accounts accounts;

    ShareReading(ObjectProvider<Leaders> leaders, Accounts accounts) {
        this.leaders = leaders;
        this.accounts = accounts;
    }

    /** The learner's leaders, by name; empty where nobody leads. */
    List<Leaders.Leader> leadersOf(AccountId learner) {
        return leaders.stream().flatMap(known -> known.of(learner).stream()).toList();
    }

    /** Whether the leader is one of the learner's, right now. */
    boolean leads(AccountId leader, AccountId learner) {
        return leaders.stream().anyMatch(known -> known.leads(leader, learner));
    }

    /** Whether what the row tells of can be seen by its leader, right now. */
    boolean open(ShareRow row) {
        var leader = row.leader();
        return leader != null && row.revokedAt() == null && leads(leader, row.learner());
    }

    Share share(ShareRow row) {
        return shares(List.of(row)).getFirst();
    }

    List<Share> shares(List<ShareRow> rows) {
        var parties = accounts
                .findAll(rows.stream()
                        .flatMap(row -> Stream.of(row.learner(), row.leader()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .map(account -> new Party(account.id(), account.name()))
                .collect(Collectors.toMap(Party::id, Function.identity()));
        return rows.stream()
                .map(row -> share(row, id -> parties.getOrDefault(id, new Party(id, ""))))
                .toList();
    }

    /** Somebody whose account exists; the name is empty when it was erased at this very moment. */
    Party party(AccountId id) {
        return new Party(id, accounts.find(id).map(Account::name).orElse(""));
    }

    private Share share(ShareRow row, Function<AccountId, Party> party) {
        return new Share(
                row.id(),
                party.apply(row.learner()),
                Optional.ofNullable(row.leader()).map(party),
                row.title(),
                row.language(),
                row.revision(),
                row.savedAt(),
                row.sharedAt(),
                Optional.ofNullable(row.revokedAt()),
                Optional.ofNullable(row.replacedBy()),
                open(row));
    }
}
