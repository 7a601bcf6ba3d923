package app.acquaint.course;

import app.acquaint.common.CourseId;
import java.util.List;
import java.util.Optional;

/** The courses installed, as of now: the last good content when a change turned out broken. */
public interface CourseCatalog {

    /** All courses, by title; at least one, or the application would not have started. */
    List<Course> all();

    /** The course of that id; empty when it is not installed (any more). */
    Optional<Course> find(CourseId id);

    /** What keeps a changed folder from being taken over, a line each; empty when the courses shown are the newest. */
    List<ContentProblem> pending();
}
