package app.acquaint.progress;

import app.acquaint.account.CurrentAccount;
import app.acquaint.common.LessonId;
import app.acquaint.course.Course;
import app.acquaint.course.Lesson;
import app.acquaint.course.spi.LessonStanding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the lesson's page about the progress of whoever is logged in. */
@Component
class LearnersStanding implements LessonStanding {

    private final ProgressService progress;
    private final CurrentAccount current;

    LearnersStanding(ProgressService progress, CurrentAccount current) {
        this.progress = progress;
        this.current = current;
    }

    @Override
    public Set<LessonId> done(Course course) {
        return progress.standing(current.id(), course).done();
    }

    @Override
    public List<RuleStanding> rules(Course course, Lesson lesson) {
        return progress.rules(current.id(), course, lesson);
    }

    @Override
    public void opened(Course course, Lesson lesson) {
        progress.opened(current.id(), course, lesson);
    }

    @Override
    public void read(Course course, Lesson lesson) {
        progress.read(current.id(), course, lesson);
    }

    @Override
    public double position(Course course, Lesson lesson) {
        return progress.position(current.id(), course, lesson);
    }

    @Override
    public void keepPosition(Course course, Lesson lesson, double position) {
        progress.keepPosition(current.id(), course, lesson, position);
    }

    @Override
    public Optional<String> person(Course course) {
        return progress.person(current.id(), course);
    }
}
