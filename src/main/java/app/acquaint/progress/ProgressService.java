package app.acquaint.progress;

import app.acquaint.common.AccountId;
import app.acquaint.common.LessonId;
import app.acquaint.contact.Contacts;
import app.acquaint.contact.Contacts.Person;
import app.acquaint.course.Course;
import app.acquaint.course.DoneRule;
import app.acquaint.course.Lesson;
import app.acquaint.course.spi.LessonStanding.RuleStanding;
import app.acquaint.practice.Practice;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * How far a learner is with a course, and what is next. Rules are looked at when somebody asks, so an act recorded in
 * the tracker counts without the tracker knowing of courses; what was once satisfied is recorded and stays. A milestone
 * is told of as {@link MilestoneReached} when it is recorded, once.
 */
@Service
public class ProgressService {

    private final ProgressRepository rows;
    private final Practice practice;
    private final Contacts contacts;
    private final Milestones milestones;
    private final Clock clock;

    ProgressService(ProgressRepository rows, Practice practice, Contacts contacts, Milestones milestones, Clock clock) {
        this.rows = rows;
        this.practice = practice;
        this.contacts = contacts;
        this.milestones = milestones;
        this.clock = clock;
    }

    /** How far the owner is, after recording what has become true since the last time somebody asked. */
    public CourseStanding standing(AccountId owner, Course course) {
        var evidence = evidence(owner, course);
        var done = rows.done(owner, course.id());
        var lessons = new HashMap<LessonId, LessonProgress>();
        for (var lesson : course.lessons()) {
            lessons.put(lesson.id(), progress(owner, course, lesson, evidence, done));
        }
        return new CourseStanding(course, lessons, reached(owner, course, lessons.values(), evidence));
    }

    /** What is next for the owner, and what the owner waits for, on the owner's day {@code today}. */
    public Outlook outlook(AccountId owner, CourseStanding standing, LocalDate today) {
        var course = standing.course();
        return NextSteps.outlook(new Situation(
                standing,
                contacts.all(owner),
                practice.person(owner, course),
                rows.seen(owner, course.id(), Milestone.GRADUATED),
                today));
    }

    /** The graduate has been shown what graduation means; home goes on from there. */
    public void graduationSeen(AccountId owner, Course course) {
        rows.recordSeen(owner, course.id(), Milestone.GRADUATED, clock.instant());
    }

    List<RuleStanding> rules(AccountId owner, Course course, Lesson lesson) {
        var evidence = evidence(owner, course);
        return lesson.done().stream()
                .map(rule -> new RuleStanding(rule, evidence.holds(lesson, rule)))
                .toList();
    }

    void opened(AccountId owner, Course course, Lesson lesson) {
        rows.opened(owner, course.id(), lesson.id(), clock.instant());
    }

    void read(AccountId owner, Course course, Lesson lesson) {
        rows.read(owner, course.id(), lesson.id(), clock.instant());
    }

    double position(AccountId owner, Course course, Lesson lesson) {
        return Optional.ofNullable(visits(owner, course).get(lesson.id()))
                .map(Visit::position)
                .orElse(0.0);
    }

    void keepPosition(AccountId owner, Course course, Lesson lesson, double position) {
        rows.position(owner, course.id(), lesson.id(), Math.clamp(position, 0.0, 1.0));
    }

    Optional<String> person(AccountId owner, Course course) {
        return practice.person(owner, course).map(Person::name);
    }

    private LessonProgress progress(
            AccountId owner, Course course, Lesson lesson, Evidence evidence, Map<LessonId, Instant> done) {
        var recorded = done.get(lesson.id());
        if (recorded != null) {
            return new LessonProgress.Done(recorded);
        }
        if (!evidence.isOpened(lesson)) {
            return new LessonProgress.NotOpened();
        }
        var left = evidence.left(lesson);
        if (left.isEmpty()) {
            var now = clock.instant();
            rows.recordDone(owner, course.id(), lesson.id(), now);
            return new LessonProgress.Done(now);
        }
        return left.getFirst() instanceof DoneRule.ActDone first
                        && left.stream().allMatch(DoneRule.ActDone.class::isInstance)
                ? new LessonProgress.AwaitsAct(first.act())
                : new LessonProgress.Opened();
    }

    private Map<Milestone, Instant> reached(
            AccountId owner, Course course, Iterable<LessonProgress> lessons, Evidence evidence) {
        var reached = new HashMap<>(rows.milestones(owner, course.id()));
        var allDone = true;
        var begun = false;
        for (var lesson : lessons) {
            allDone &= lesson instanceof LessonProgress.Done;
            begun |= !(lesson instanceof LessonProgress.NotOpened);
        }
        if (allDone && !reached.containsKey(Milestone.COMPLETED)) {
            reached.put(Milestone.COMPLETED, milestones.reach(owner, course.id(), Milestone.COMPLETED));
        }
        if (begun && !reached.containsKey(Milestone.GRADUATED) && evidence.graduates()) {
            reached.put(Milestone.GRADUATED, milestones.reach(owner, course.id(), Milestone.GRADUATED));
        }
        return reached;
    }

    private Evidence evidence(AccountId owner, Course course) {
        return new Evidence(practice, contacts, owner, course, visits(owner, course));
    }

    private Map<LessonId, Visit> visits(AccountId owner, Course course) {
        return rows.visits(owner, course.id()).stream().collect(Collectors.toMap(Visit::lesson, Function.identity()));
    }
}
