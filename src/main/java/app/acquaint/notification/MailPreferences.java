package app.acquaint.notification;

import app.acquaint.account.Account;
import app.acquaint.common.AccountId;
import app.acquaint.common.NotFoundException;
import app.acquaint.store.Commits;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Which mails somebody wants. */
@Service
public class MailPreferences {

    private final MailChoices choices;
    private final OutboxRepository mails;
    private final Commits commits;
    private final Clock clock;

    MailPreferences(MailChoices choices, OutboxRepository mails, Commits commits, Clock clock) {
        this.choices = choices;
        this.mails = mails;
        this.commits = commits;
        this.clock = clock;
    }

    /** The kinds that concern somebody with the account's roles, and what is true for each. */
    public Map<MailKind, MailChoice> of(Account account) {
        var made = choices.made(account.id());
        var all = new EnumMap<MailKind, MailChoice>(MailKind.class);
        Arrays.stream(MailKind.values())
                .filter(kind -> kind.isFor(account.roles()))
                .forEach(kind -> all.put(kind, made.getOrDefault(kind, kind.usual())));
        return all;
    }

    /**
     * Chooses; what waits of a kind that is switched off does not go out any more. Durable when it returns.
     *
     * @throws NotFoundException when the kind does not take this choice
     */
    public void choose(AccountId account, MailKind kind, MailChoice choice) {
        if (!kind.takes(choice)) {
            throw new NotFoundException();
        }
        try {
            commits.durably(() -> {
                choices.put(account, kind, choice, clock.instant());
                if (choice == MailChoice.OFF) {
                    mails.takeBack(account, kind);
                }
            });
        } catch (DuplicateKeyException _) {
            // the same button in two tabs at once: the other one's choice stands
        }
    }
}
