package app.acquaint.cohort;

import static java.util.stream.Collectors.toSet;

import app.acquaint.account.Accounts;
import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import app.acquaint.common.NotFoundException;
import app.acquaint.course.Course;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * What a leader sees of those they lead, and what a learner sees of that: one query, so that neither can differ from
 * the other. It holds for as long as the bond does, and not a call longer.
 */
@Service
public class LeaderSight {

    private final Accounts accounts;
    private final Bonds bonds;
    private final SightReader reader;
    private final SightGroupRepository groups;

    LeaderSight(Accounts accounts, Bonds bonds, SightReader reader, SightGroupRepository groups) {
        this.accounts = accounts;
        this.bonds = bonds;
        this.reader = reader;
        this.groups = groups;
    }

    /** A line for each bond of the leader's, by name. A page that shows them asks {@link Looks} instead. */
    public List<LearnerLine> of(AccountId leader, Course course) {
        return sighted(leader, course).stream().map(Sighted::line).toList();
    }

    /**
     * The line of one learner; as {@link #of} has it.
     *
     * @throws NotFoundException when the leader does not lead the learner
     */
    public LearnerLine line(AccountId leader, AccountId learner, Course course) {
        return sighted(leader, learner, course).line();
    }

    /** What each of the learner's leaders sees, as {@link #line} gives it to them. Nobody has looked by this. */
    public List<SeenByLeader> ofLearner(AccountId learner, Course course) {
        var led = bonds.ofLearner(learner);
        var zone = accounts.find(learner).orElseThrow(NotFoundException::new).zone();
        return accounts.findAll(led.stream().map(Bond::leader).toList()).stream()
                .flatMap(leader -> one(leader.id(), learner, course).stream()
                        .map(seen -> new SeenByLeader(
                                seen.bond(),
                                LocalDate.ofInstant(seen.bond().since(), zone),
                                leader.name(),
                                seen.line())))
                .toList();
    }

    /** The leader's cohorts by name, with those of their members whom the leader sees. */
    public List<LeaderGroup> groups(AccountId leader) {
        accounts.require(leader, Role.LEADER);
        return groups.of(
                leader, bonds.ofLeader(leader).stream().map(Bond::learner).collect(toSet()));
    }

    List<Sighted> sighted(AccountId leader, Course course) {
        accounts.require(leader, Role.LEADER);
        return reader.read(leader, bonds.ofLeader(leader), course);
    }

    Sighted sighted(AccountId leader, AccountId learner, Course course) {
        accounts.require(leader, Role.LEADER);
        return one(leader, learner, course).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    /** At most one; of the leader's bonds, so that what the leader's list leaves out is left out here. */
    private List<Sighted> one(AccountId leader, AccountId learner, Course course) {
        var bond = bonds.ofLeader(leader).stream()
                .filter(candidate -> candidate.learner().equals(learner))
                .toList();
        return reader.read(leader, bond, course);
    }

    /**
     * What one leader sees of the learner who asks.
     *
     * @param since the learner's day on which the bond began
     */
    public record SeenByLeader(Bond bond, LocalDate since, String leaderName, LearnerLine line) {}
}
