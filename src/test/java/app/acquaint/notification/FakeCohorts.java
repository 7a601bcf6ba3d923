package app.acquaint.notification;

import app.acquaint.cohort.Assignee;
import app.acquaint.cohort.Assignment;
import app.acquaint.cohort.Assignments;
import app.acquaint.cohort.Bond;
import app.acquaint.cohort.Bonds;
import app.acquaint.common.AccountId;
import app.acquaint.common.AssignmentId;
import app.acquaint.common.CourseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who leads whom and what is assigned, as a test says. */
final class FakeCohorts implements Bonds, Assignments {

    static final CourseId COURSE = new CourseId("networking");

    private final List<Bond> bonds = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();

    Assignment assign(AccountId leader, AccountId learner, LocalDate due, Instant at) {
        lead(leader, learner);
        var made = new Assignment(
                AssignmentId.next(),
                leader,
                COURSE,
                new Assignee.Person(learner),
                "You will lead **soon** <b>",
                Optional.of(due),
                0,
                at,
                Optional.empty(),
                1);
        assignments.add(made);
        return made;
    }

    void lead(AccountId leader, AccountId learner) {
        if (!exists(leader, learner)) {
            bonds.add(new Bond(leader, learner, Bond.Origin.INVITED, Instant.EPOCH));
        }
    }

    @Override
    public List<Bond> ofLeader(AccountId leader) {
        return bonds.stream().filter(one -> one.leader().equals(leader)).toList();
    }

    @Override
    public List<Bond> ofLearner(AccountId learner) {
        return bonds.stream().filter(one -> one.learner().equals(learner)).toList();
    }

    @Override
    public boolean exists(AccountId leader, AccountId learner) {
        return ofLeader(leader).stream().anyMatch(one -> one.learner().equals(learner));
    }

    @Override
    public void leave(AccountId learner, AccountId leader) {
        bonds.removeIf(one -> one.learner().equals(learner) && one.leader().equals(leader));
    }

    @Override
    public List<Assignment> toLearner(AccountId learner) {
        return assignments.stream()
                .filter(one -> one.to().equals(new Assignee.Person(learner)))
                .toList();
    }

    @Override
    public List<Assignment> byLeader(AccountId leader) {
        return assignments.stream().filter(one -> one.leader().equals(leader)).toList();
    }

    @Override
    public List<Assignment> between(AccountId leader, AccountId learner) {
        return toLearner(learner).stream()
                .filter(one -> one.leader().equals(leader))
                .toList();
    }
}
