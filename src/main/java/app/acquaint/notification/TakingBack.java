package app.acquaint.notification;

import app.acquaint.account.Account;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes back a mail that tells of somebody from whom its recipient has parted meanwhile. A list of late people is
 * written anew without them, when there is still something to say.
 */
@Component
class TakingBack {

    private final OutboxRepository mails;
    private final OverdueDigest overdue;
    private final Facts facts;
    private final Outbox outbox;
    private final TransactionOperations transaction;
    private final Clock clock;

    TakingBack(
            OutboxRepository mails,
            OverdueDigest overdue,
            Facts facts,
            Outbox outbox,
            TransactionOperations transaction,
            Clock clock) {
        this.mails = mails;
        this.overdue = overdue;
        this.facts = facts;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    void takeBack(WaitingMail mail) {
        transaction.executeWithoutResult(_ -> {
            mails.takeBack(mail.id());
            if (mail.kind() == MailKind.OVERDUE) {
                mail.recipient().flatMap(facts::account).ifPresent(leader -> writeAnew(leader, mail));
            }
        });
    }

    /** For the morning for which it was written: that one is not looked at again. */
    private void writeAnew(Account leader, WaitingMail mail) {
        var morning = Mornings.day(mail.writtenAt(), leader.zone());
        overdue.letter(leader, morning, clock.instant()).ifPresent(outbox::put);
    }
}
