package app.acquaint.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.acquaint.course.ContentProblem.Severity;
import org.junit.jupiter.api.Test;

/** The course that comes with the application. */
class NetworkingCourseTest {

    @Test
    void it_has_no_errors() {
        assumeTrue(getClass().getResource("/content/networking/course.yaml") != null, "the course is not here yet");

        var report = ContentCheck.check(null);

        assertThat(report.problems())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .isEmpty();
    }
}
