package app.acquaint.progress;

import app.acquaint.common.AccountId;
import app.acquaint.common.LessonId;
import app.acquaint.contact.Contacts;
import app.acquaint.contact.Contacts.Person;
import app.acquaint.contact.Stage;
import app.acquaint.course.Course;
import app.acquaint.course.DoneRule;
import app.acquaint.course.Lesson;
import app.acquaint.practice.ActsTold;
import app.acquaint.practice.Practice;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one learner has done, looked up only as far as a rule asks. It lives for one question and is not kept. */
final class Evidence {

    private final Practice practice;
    private final Contacts contacts;
    private final AccountId owner;
    private final Course course;
    private final Map<LessonId, Visit> visits;
    private @Nullable Map<Person, Set<Stage>> people;

    Evidence(Practice practice, Contacts contacts, AccountId owner, Course course, Map<LessonId, Visit> visits) {
        this.practice = practice;
        this.contacts = contacts;
        this.owner = owner;
        this.course = course;
        this.visits = visits;
    }

    boolean holds(Lesson lesson, DoneRule rule) {
        return switch (rule) {
            case DoneRule.Read ignored -> visit(lesson).filter(Visit::read).isPresent();
            case DoneRule.Answered answered -> practice.answered(owner, course, answered.exercise());
            case DoneRule.DraftHolds holds -> practice.draftHolds(owner, course, holds.draft());
            case DoneRule.ActDone done -> ActsTold.by(people()).contains(done.act());
        };
    }

    boolean isOpened(Lesson lesson) {
        return visit(lesson).isPresent();
    }

    /** Whether a real meeting was held and thanked for. */
    boolean graduates() {
        return people().entrySet().stream()
                .filter(entry -> !entry.getKey().practice())
                .anyMatch(entry -> entry.getValue().containsAll(EnumSet.of(Stage.MET, Stage.THANKED)));
    }

    /** The rules of the lesson that do not hold yet, in its order. */
    List<DoneRule> left(Lesson lesson) {
        return lesson.done().stream().filter(rule -> !holds(lesson, rule)).toList();
    }

    private Optional<Visit> visit(Lesson lesson) {
        return Optional.ofNullable(visits.get(lesson.id()));
    }

    private Map<Person, Set<Stage>> people() {
        var known = people;
        if (known == null) {
            known = contacts.reached(owner);
            people = known;
        }
        return known;
    }
}
