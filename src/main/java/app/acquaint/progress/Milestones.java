package app.acquaint.progress;

import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Records that a milestone is reached, and tells of it once, in the very transaction of the record. */
@Component
class Milestones {

    private final ProgressRepository rows;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate apart;
    private final Clock clock;

    /** @param transactions able to nest: a record that comes second must not spoil the transaction of the caller */
    Milestones(
            ProgressRepository rows,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rows = rows;
        this.events = events;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    /**
     * When the milestone was reached: now, or when another tab, or whoever else asked, was faster, as it says. What a
     * listener throws takes the record back, so that the next who asks tells again.
     */
    Instant reach(AccountId owner, CourseId course, Milestone milestone) {
        // what the column keeps, so that the event says what will be read
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            apart.executeWithoutResult(_ -> {
                rows.insertMilestone(owner, course, milestone, now);
                events.publishEvent(new MilestoneReached(owner, course, milestone, now));
            });
            return now;
        } catch (DuplicateKeyException refused) {
            var first = rows.milestones(owner, course).get(milestone);
            if (first == null) {
                // a listener's own row was refused
                throw refused;
            }
            return first;
        }
    }
}
