package app.acquaint.notification;

import app.acquaint.account.Account;
import app.acquaint.account.Accounts;
import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import app.acquaint.store.Commits;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** For the organiser: which mails go out, to whom, and what keeps them; never what they say. */
@Service
public class MailOverview {

    private static final int MOST = 200;

    private final MailOverviewRepository mails;
    private final Accounts accounts;
    private final MailServer server;
    private final Commits commits;
    private final Clock clock;

    MailOverview(MailOverviewRepository mails, Accounts accounts, MailServer server, Commits commits, Clock clock) {
        this.mails = mails;
        this.accounts = accounts;
        this.server = server;
        this.commits = commits;
        this.clock = clock;
    }

    /**
     * A mail as the organiser sees it.
     *
     * @param to the name of an account; the address for somebody who has none
     * @param problem why the last try failed; empty when it did not, and while it is being sent
     * @param next when it is tried; empty when it is not any more
     * @param mayTryAgain whether it failed and can still be sent
     */
    public record Entry(
            UUID id,
            MailKind kind,
            String to,
            MailState state,
            int attempts,
            Optional<MailProblem> problem,
            Instant writtenAt,
            Optional<Instant> next,
            boolean mayTryAgain) {}

    /**
     * Whether there is a mail server.
     *
     * @throws app.acquaint.common.NotFoundException when the actor is no organiser
     */
    public boolean isOn(AccountId actor) {
        accounts.require(actor, Role.ORGANISER);
        return server.isOn();
    }

    /**
     * The newest mails in this state, {@value #MOST} at most.
     *
     * @throws app.acquaint.common.NotFoundException when the actor is no organiser
     */
    public List<Entry> in(AccountId actor, MailState state) {
        accounts.require(actor, Role.ORGANISER);
        var rows = mails.newest(state, MOST);
        var names = names(rows);
        return rows.stream().map(row -> entry(row, names)).toList();
    }

    /**
     * Tries mails again now that were given up or wait for a later try; others among them stay as they are.
     *
     * @throws app.acquaint.common.NotFoundException when the actor is no organiser
     */
    public void tryAgain(AccountId actor, Collection<UUID> ids) {
        accounts.require(actor, Role.ORGANISER);
        commits.durably(() -> ids.forEach(id -> mails.tryNow(id, clock.instant())));
    }

    private Map<AccountId, String> names(List<MailOverviewRepository.Line> rows) {
        var ids = rows.stream()
                .flatMap(row -> row.recipient().stream())
                .distinct()
                .toList();
        return accounts.findAll(ids).stream().collect(Collectors.toMap(Account::id, Account::name));
    }

    private Entry entry(MailOverviewRepository.Line row, Map<AccountId, String> names) {
        var to =
                row.recipient().map(id -> names.getOrDefault(id, row.address())).orElse(row.address());
        var worth = row.writtenAt().plus(row.kind().worth()).isAfter(clock.instant());
        return new Entry(
                row.id(),
                row.kind(),
                to,
                row.state(),
                row.attempts(),
                row.problem(),
                row.writtenAt(),
                row.next(),
                row.problem().isPresent() && row.hasContent() && worth);
    }
}
