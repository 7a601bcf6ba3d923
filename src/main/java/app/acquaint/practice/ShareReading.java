package app.acquaint.practice;

import app.acquaint.account.Account;
import app.acquaint.account.Accounts;
import app.acquaint.common.AccountId;
import app.acquaint.common.ShareId;
import app.acquaint.practice.Share.Party;
import app.acquaint.practice.spi.Leaders;
import app.acquaint.practice.spi.Leaders.Led;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    /** Whether what the row tells of can be seen by its leader, right now. */
    boolean open(ShareRow row) {
        return openOf(List.of(row)).contains(row.id());
    }

    Share share(ShareRow row) {
        return shares(List.of(row)).getFirst();
    }

    /** All of them, in the given order. */
    List<Share> shares(List<ShareRow> rows) {
        var open = openOf(rows);
        var parties = accounts
                .findAll(rows.stream()
                        .flatMap(row -> Stream.of(row.learner(), row.leader()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .map(account -> new Party(account.id(), account.name()))
                .collect(Collectors.toMap(Party::id, Function.identity()));
        return rows.stream()
                .map(row -> share(row, id -> parties.getOrDefault(id, new Party(id, "")), open.contains(row.id())))
                .toList();
    }

    /** Somebody whose account exists; the name is empty when it was erased at this very moment. */
    Party party(AccountId id) {
        return new Party(id, accounts.find(id).map(Account::name).orElse(""));
    }

    /** Which of them their leaders can see; who leads whom is asked once for all. */
    private Set<ShareId> openOf(List<ShareRow> rows) {
        Map<ShareId, Led> with = new HashMap<>();
        for (var row : rows) {
            var leader = row.leader();
            if (leader != null && row.revokedAt() == null) {
                with.put(row.id(), new Led(leader, row.learner()));
            }
        }
        var led = led(Set.copyOf(with.values()));
        with.values().removeIf(one -> !led.contains(one));
        return with.keySet();
    }

    private Set<Led> led(Set<Led> asked) {
        if (asked.isEmpty()) {
            return Set.of();
        }
        var leading = asked.stream().map(Led::leader).collect(Collectors.toSet());
        var learning = asked.stream().map(Led::learner).collect(Collectors.toSet());
        return leaders.stream()
                .flatMap(known -> known.led(leading, learning).stream())
                .collect(Collectors.toSet());
    }

    private Share share(ShareRow row, Function<AccountId, Party> party, boolean open) {
        return new Share(
                row.id(),
                party.apply(row.learner()),
                Optional.ofNullable(row.leader()).map(party),
                row.title(),
                row.leaderTitle(),
                row.language(),
                row.revision(),
                row.savedAt(),
                row.sharedAt(),
                Optional.ofNullable(row.revokedAt()),
                Optional.ofNullable(row.replacedBy()),
                open);
    }
}
