package app.acquaint.cohort;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.acquaint.common.AccountId;
import app.acquaint.common.NotFoundException;
import app.acquaint.course.Course;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * A leader's looks at those they lead, of which the learner is told: whatever puts lines before a leader's eyes, a page
 * or a file, gets them here, and by that it is noted, one row for each learner and day.
 */
@Service
public class Looks {

    /** How many days back a learner is told of, today among them. */
    public static final int DAYS = 30;

    private final LeaderSight sight;
    private final LookRepository rows;
    private final SightPeople people;

    Looks(LeaderSight sight, LookRepository rows, SightPeople people) {
        this.sight = sight;
        this.rows = rows;
        this.people = people;
    }

    /** The leader looks at everybody they lead. */
    public List<LearnerLine> at(AccountId leader, Course course) {
        return noted(leader, sight.sighted(leader, course));
    }

    /**
     * The leader looks at one learner.
     *
     * @throws NotFoundException when the leader does not lead the learner
     */
    public LearnerLine at(AccountId leader, AccountId learner, Course course) {
        return noted(leader, List.of(sight.sighted(leader, learner, course))).getFirst();
    }

    /** On which of the last {@value #DAYS} of the learner's days the leader looked, the latest first. */
    public List<LocalDate> days(AccountId learner, AccountId leader) {
        return rows.days(learner, leader, people.today(learner).minusDays(DAYS - 1L));
    }

    private List<LearnerLine> noted(AccountId leader, List<Sighted> seen) {
        var now = people.now();
        seen.stream()
                .collect(groupingBy(Sighted::today, mapping(one -> one.line().learner(), toList())))
                .forEach((day, learners) -> {
                    rows.again(leader, learners, day, now);
                    try {
                        rows.first(leader, learners, day, now);
                    } catch (DuplicateKeyException lookedInAnotherTab) {
                        rows.first(leader, learners, day, now);
                    }
                });
        return seen.stream().map(Sighted::line).toList();
    }
}
