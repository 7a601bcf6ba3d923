package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import app.acquaint.common.CohortId;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Somebody comes into a cohort: what is assigned to it is assigned to them from then on. */
@Component
class CohortArrivals {

    private final CohortRepository cohorts;
    private final AssignmentRepository assignments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CohortArrivals(
            CohortRepository cohorts, AssignmentRepository assignments, ApplicationEventPublisher events, Clock clock) {
        this.cohorts = cohorts;
        this.assignments = assignments;
        this.events = events;
        this.clock = clock;
    }

    /** Within the caller's transaction; nothing happens when they are in it, or it is not the leader's any more. */
    void arrive(AccountId leader, CohortId cohort, AccountId learner) {
        if (cohorts.add(leader, cohort, learner, clock.instant())) {
            assignments.ofCohort(leader, cohort).stream()
                    .map(one -> new CourseAssigned(one.id(), leader, learner))
                    .forEach(events::publishEvent);
        }
    }
}
