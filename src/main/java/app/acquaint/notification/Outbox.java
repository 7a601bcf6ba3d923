package app.acquaint.notification;

import app.acquaint.account.ActiveAccounts;
import app.acquaint.account.Languages;
import app.acquaint.notification.text.MailTexts;
import app.acquaint.notification.text.Rendered;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes letters to be sent, within the transaction of what they tell about: what is rolled back is not told. Nothing is
 * sent here.
 */
@Component
class Outbox {

    private final OutboxRepository mails;
    private final MailChoices choices;
    private final Unsubscribing unsubscribing;
    private final MailTexts texts;
    private final MailServer server;
    private final ActiveAccounts active;
    private final Clock clock;
    private final TransactionTemplate savepoint;

    Outbox(
            OutboxRepository mails,
            MailChoices choices,
            Unsubscribing unsubscribing,
            MailTexts texts,
            MailServer server,
            ActiveAccounts active,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.mails = mails;
        this.choices = choices;
        this.unsubscribing = unsubscribing;
        this.texts = texts;
        this.server = server;
        this.active = active;
        this.clock = clock;
        this.savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Puts the letter in, unless its recipient does not want its kind or has left, or there is one with its key
     * already. What getting in needs goes to leavers, too: it leads them to their data. Where there is no mail server, only that it would have gone out is kept.
     */
    void put(Letter letter) {
        if (!reaches(letter)) {
            return;
        }
        try {
            savepoint.executeWithoutResult(_ -> insertIfNew(letter));
        } catch (DuplicateKeyException _) {
            // another node was faster with the same; the savepoint keeps the transaction around it alive
        }
    }

    private boolean reaches(Letter letter) {
        return !letter.kind().isOptional()
                || letter.to()
                        .account()
                        .map(id -> active.contains(id) && choices.of(id, letter.kind()) != MailChoice.OFF)
                        .orElse(true);
    }

    private void insertIfNew(Letter letter) {
        if (mails.has(letter.key())) {
            return;
        }
        if (server.isOn()) {
            var unsubscribe = letter.kind().isOptional()
                    ? letter.to()
                            .account()
                            .map(id -> unsubscribing.link(id, letter.kind()))
                            .orElse("")
                    : "";
            mails.insertWaiting(letter, render(letter, unsubscribe), unsubscribe, clock.instant());
        } else {
            mails.insertWould(letter, clock.instant());
        }
    }

    private Rendered render(Letter letter, String unsubscribe) {
        var values = letter.values().with("unsubscribe", unsubscribe).with("account", unsubscribing.accountPage());
        var language = Languages.spoken(letter.to().locale());
        return texts.render(letter.kind().slug(), language, values, !unsubscribe.isEmpty());
    }
}
