package app.acquaint.cohort;

import app.acquaint.account.Accounts;
import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import app.acquaint.common.AssignmentId;
import app.acquaint.common.DomainException;
import app.acquaint.common.NotFoundException;
import app.acquaint.store.Commits;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** A leader offered to introduce people; a learner takes it up, and the leader gets to know. */
@Service
public class Introductions {

    private final Accounts accounts;
    private final Assignments assignments;
    private final IntroductionRepository wishes;
    private final ApplicationEventPublisher events;
    private final Commits commits;
    private final Clock clock;

    Introductions(
            Accounts accounts,
            Assignments assignments,
            IntroductionRepository wishes,
            ApplicationEventPublisher events,
            Commits commits,
            Clock clock) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.wishes = wishes;
        this.events = events;
        this.commits = commits;
        this.clock = clock;
    }

    /**
     * Takes up the offer that goes with an assignment, once.
     *
     * @param text to what kind of person, 1 to 500 characters
     * @throws NotFoundException when nothing of the kind is offered to the learner
     * @throws DomainException {@code cohort.wish.blank}, {@code cohort.wish.long} or {@code cohort.wish.made}
     */
    public void wish(AccountId learner, AssignmentId assignment, String text) {
        var wanted = text.strip();
        if (wanted.isEmpty()) {
            throw new DomainException("cohort.wish.blank");
        }
        if (wanted.length() > IntroductionWish.MAX_LENGTH) {
            throw new DomainException("cohort.wish.long", IntroductionWish.MAX_LENGTH);
        }
        try {
            commits.durably(() -> {
                var offered = offered(learner, assignment);
                var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                wishes.insert(new IntroductionWish(assignment, learner, wanted, now, Optional.empty()));
                events.publishEvent(new IntroductionWished(assignment, offered.leader(), learner));
            });
        } catch (DuplicateKeyException _) {
            throw new DomainException("cohort.wish.made");
        }
    }

    /** What the learner wished for, the oldest first. */
    public List<IntroductionWish> ofLearner(AccountId learner) {
        return wishes.ofLearner(learner);
    }

    /** What learners whom the leader sees wish for and the leader has not marked as done, the oldest first. */
    public List<IntroductionWish> open(AccountId leader) {
        accounts.require(leader, Role.LEADER);
        return wishes.open(leader);
    }

    /**
     * The leader introduced them; the learner sees that it is done.
     *
     * @throws NotFoundException when there is no such open wish
     */
    public void done(AccountId leader, AssignmentId assignment, AccountId learner) {
        accounts.require(leader, Role.LEADER);
        if (!commits.durably(() -> wishes.answer(leader, assignment, learner, clock.instant()))) {
            throw new NotFoundException();
        }
    }

    private Assignment offered(AccountId learner, AssignmentId assignment) {
        return assignments.toLearner(learner).stream()
                .filter(one -> one.id().equals(assignment) && one.introductions() > 0)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
