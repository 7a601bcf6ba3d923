package app.acquaint.notification;

import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When mail is sent and looked for, on one node at a time. At fixed rates rather than delays: those share one thread
 * with all other jobs, and a mail server that hangs would hold them up.
 */
@Component
class MailJobs {

    static final Duration KEPT = Duration.ofDays(90);
    static final Duration CONTENT_KEPT = Duration.ofDays(3);
    static final Duration LINKS_KEPT = Duration.ofDays(400);

    private final OutboxSender sender;
    private final DueSweep due;
    private final OutboxRepository mails;
    private final NamedRepository names;
    private final Unsubscribing unsubscribing;
    private final MorningLooks mornings;
    private final LockingTaskExecutor alone;
    private final Clock clock;

    MailJobs(
            OutboxSender sender,
            DueSweep due,
            OutboxRepository mails,
            NamedRepository names,
            Unsubscribing unsubscribing,
            MorningLooks mornings,
            LockProvider locks,
            Clock clock) {
        this.sender = sender;
        this.due = due;
        this.mails = mails;
        this.names = names;
        this.unsubscribing = unsubscribing;
        this.mornings = mornings;
        this.alone = new DefaultLockingTaskExecutor(locks);
        this.clock = clock;
    }

    /** A lock is a write, so it is only taken when there is something to send. */
    @Scheduled(fixedRateString = "PT5S", initialDelayString = "PT5S")
    void send() {
        if (sender.hasWork()) {
            alone("mail-send", Duration.ofMinutes(10), sender::sendDue);
        }
    }

    /** Looks for what has become due. */
    @Scheduled(fixedRateString = "PT15M", initialDelayString = "PT1M")
    void look() {
        alone("mail-due", Duration.ofMinutes(14), due::sweep);
    }

    /** Forgets what is not needed any more. */
    @Scheduled(fixedRateString = "PT6H", initialDelayString = "PT5M")
    void tidy() {
        alone("mail-tidy", Duration.ofHours(1), () -> {
            var now = clock.instant();
            mails.empty(now.minus(CONTENT_KEPT));
            names.sweep();
            mails.sweep(now.minus(KEPT));
            mornings.sweep(now.minus(KEPT));
            unsubscribing.sweep(now.minus(LINKS_KEPT));
        });
    }

    private void alone(String name, Duration atMost, Runnable job) {
        alone.executeWithLock(job, new LockConfiguration(clock.instant(), name, atMost, Duration.ZERO));
    }
}
