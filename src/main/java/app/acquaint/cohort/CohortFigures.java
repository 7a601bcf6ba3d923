package app.acquaint.cohort;

import static app.acquaint.cohort.GroupFigures.LEAST;

import app.acquaint.cohort.GroupFigures.Mark;
import app.acquaint.cohort.GroupFigures.Rung;
import app.acquaint.common.AccountId;
import app.acquaint.common.CohortId;
import app.acquaint.common.NotFoundException;
import app.acquaint.contact.ActCounts.Acts;
import app.acquaint.course.Course;
import app.acquaint.course.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/**
 * Funnel, progress over time and counts of a group of learners.
 *
 * <p>Taking one figure from another must tell nothing about anybody. So every figure is a sum over what the leader sees
 * line by line anyway, and over nothing else: the funnel and the weeks add up standings, a person from the day on which
 * the leader began to see them; the counts add up the counts of those who let this leader see theirs. Whoever did not
 * agree is in no sum, not even in one of many, so no two sums differ by them. That figures begin with {@value
 * GroupFigures#LEAST} people comes on top of that.
 */
@Service
public class CohortFigures {

    private final LeaderSight sight;
    private final SightPeople people;
    private final SightWeeks weeks;

    CohortFigures(LeaderSight sight, SightPeople people, SightWeeks weeks) {
        this.sight = sight;
        this.people = people;
        this.weeks = weeks;
    }

    /**
     * The figures of a cohort of the leader's, or of everybody whom the leader leads.
     *
     * @param cohort empty for everybody
     * @throws NotFoundException when the leader has no such cohort
     */
    public GroupFigures of(AccountId leader, Course course, Optional<CohortId> cohort) {
        var all = sight.sighted(leader, course);
        var group = cohort.map(id -> members(leader, id, all)).orElse(all);
        if (group.size() < LEAST) {
            return new GroupFigures.TooFew(group.size());
        }
        var shown = group.stream().flatMap(one -> one.line().counts().stream()).toList();
        return new GroupFigures.Shown(
                group.size(), funnel(group, course), weeks.of(group, people.zone(leader)), shown.size(), total(shown));
    }

    private List<Sighted> members(AccountId leader, CohortId id, List<Sighted> all) {
        var members = sight.groups(leader).stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new)
                .members();
        return all.stream()
                .filter(one -> members.contains(one.line().learner()))
                .toList();
    }

    private static List<Rung> funnel(List<Sighted> people, Course course) {
        var funnel = new ArrayList<Rung>();
        funnel.add(rung(
                Mark.STARTED,
                Optional.empty(),
                people,
                one -> one.glance().started().isPresent()));
        course.steps().stream()
                .filter(step -> step.kind() == Step.Kind.STEP)
                .forEach(step ->
                        funnel.add(rung(Mark.STEP, Optional.of(step), people, one -> reached(one, step, course))));
        funnel.add(rung(
                Mark.COMPLETED,
                Optional.empty(),
                people,
                one -> one.glance().completed().isPresent()));
        funnel.add(rung(
                Mark.GRADUATED,
                Optional.empty(),
                people,
                one -> one.glance().graduated().isPresent()));
        return List.copyOf(funnel);
    }

    private static Rung rung(Mark mark, Optional<Step> step, List<Sighted> people, Predicate<Sighted> counts) {
        return new Rung(
                mark, step, Math.toIntExact(people.stream().filter(counts).count()));
    }

    /** Whether everything before the step is done, or the whole course was completed once. */
    private static boolean reached(Sighted one, Step step, Course course) {
        var glance = one.glance();
        var at =
                glance.step().map(course.steps()::indexOf).orElse(course.steps().size());
        return glance.completed().isPresent()
                || (glance.started().isPresent() && at >= course.steps().indexOf(step));
    }

    private static Optional<Acts> total(List<Acts> shown) {
        return shown.size() < LEAST ? Optional.empty() : shown.stream().reduce(Acts::plus);
    }
}
