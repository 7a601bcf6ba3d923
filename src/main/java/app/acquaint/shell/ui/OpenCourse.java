package app.acquaint.shell.ui;

import app.acquaint.progress.CourseStanding;
import app.acquaint.progress.Milestone;
import java.util.List;

/** Which of several courses home is about. */
final class OpenCourse {

    private OpenCourse() {}

    /** The first that is begun and not behind the learner, else the first not begun, else the first of all. */
    static CourseStanding of(List<CourseStanding> standings) {
        return standings.stream()
                .filter(standing -> !standing.isNew() && !isBehind(standing))
                .findFirst()
                .or(() -> standings.stream().filter(CourseStanding::isNew).findFirst())
                .orElseGet(standings::getFirst);
    }

    private static boolean isBehind(CourseStanding standing) {
        return standing.has(Milestone.COMPLETED) && standing.has(Milestone.GRADUATED);
    }
}
