package app.acquaint.course.spi;

import app.acquaint.common.LessonId;
import app.acquaint.course.Course;
import app.acquaint.course.DoneRule;
import app.acquaint.course.Lesson;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a lesson's page shows of the logged-in learner's progress; whoever keeps progress implements it. */
public interface LessonStanding {

    /** Lessons of the course that are done. */
    Set<LessonId> done(Course course);

    /** Each rule of the lesson and whether it holds, in the lesson's order. */
    List<RuleStanding> rules(Course course, Lesson lesson);

    /** The learner opened the lesson: the place to come back to. */
    void opened(Course course, Lesson lesson);

    /** The learner reached the end of the text. */
    void read(Course course, Lesson lesson);

    /** How far down the lesson the learner was, 0 to 1; 0 when it was never opened. */
    double position(Course course, Lesson lesson);

    /** Keeps how far down the lesson the learner is, 0 to 1. */
    void keepPosition(Course course, Lesson lesson, double position);

    /** The name that stands for {@code {person}} in the course's texts; empty before somebody was chosen. */
    Optional<String> person(Course course);

    /** @param holds whether the rule is satisfied */
    record RuleStanding(DoneRule rule, boolean holds) {}
}
