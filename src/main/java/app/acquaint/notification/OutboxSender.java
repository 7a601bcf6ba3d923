package app.acquaint.notification;

import app.acquaint.store.Commits;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is in the outbox, outside any transaction. Each mail is claimed first, so that several senders on one
 * database do not send it twice. A process that ends between the mail server's yes and the mark in the table sends the
 * mail again when the claim has run out; it then has the same Message-ID.
 */
@Component
class OutboxSender {

    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofDays(1));

    /** No wait is longer: one that is was set by a clock that has been put back since. */
    private static final Duration LONGEST = PAUSES.getLast();

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);
    private static final int BATCH = 20;

    /** Longer than any mail server is waited for. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private final OutboxRepository mails;
    private final StillMeant stillMeant;
    private final TakingBack takingBack;
    private final MailServer server;
    private final Commits commits;
    private final Clock clock;

    OutboxSender(
            OutboxRepository mails,
            StillMeant stillMeant,
            TakingBack takingBack,
            MailServer server,
            Commits commits,
            Clock clock) {
        this.mails = mails;
        this.stillMeant = stillMeant;
        this.takingBack = takingBack;
        this.server = server;
        this.commits = commits;
        this.clock = clock;
    }

    /** Whether there is anything to send now. */
    boolean hasWork() {
        return server.isOn() && !due(1).isEmpty();
    }

    /**
     * Sends a small batch of what is due. It ends when the mail server itself fails, so that a server that hangs is
     * waited for once in a batch.
     */
    void sendDue() {
        if (!server.isOn()) {
            return;
        }
        for (var id : due(BATCH)) {
            var mail = mails.waiting(id);
            if (mail.isPresent() && !deliver(mail.get())) {
                return;
            }
        }
    }

    private List<UUID> due(int most) {
        var now = clock.instant();
        return mails.due(now, now.plus(LONGEST), most);
    }

    /** False when the mail server fails, whatever it is given. */
    private boolean deliver(WaitingMail mail) {
        var now = clock.instant();
        if (!mails.claim(mail, now, now.plus(LONGEST), now.plus(CLAIM))) {
            return true;
        }
        if (!stillMeant.is(mail)) {
            takingBack.takeBack(mail);
            return true;
        }
        if (mail.isTooOld(now)) {
            failed(mail, MailProblem.TOO_OLD);
            return true;
        }
        try {
            server.send(mail);
        } catch (DeliveryException e) {
            failed(mail, e.problem());
            return !e.problem().isOfServer();
        }
        commits.durably(() -> mails.sent(mail.id(), clock.instant()));
        return true;
    }

    private void failed(WaitingMail mail, MailProblem problem) {
        var now = clock.instant();
        if (problem.isLasting() || mail.attempts() >= PAUSES.size()) {
            commits.durably(() -> mails.giveUp(mail.id(), problem, now));
            LOG.warn("Mail {} was given up: {}", mail.id(), problem);
        } else {
            mails.tryLater(mail.id(), problem, now.plus(PAUSES.get(mail.attempts())));
            LOG.info("Mail {} is tried again later: {}", mail.id(), problem);
        }
    }
}
