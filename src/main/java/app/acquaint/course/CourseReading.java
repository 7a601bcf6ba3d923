package app.acquaint.course;

import java.util.List;
import java.util.Map;

/**
 * One course as it was read; not to be used when there are errors among the problems.
 *
 * @param file of its outline
 * @param idLine where its id stands there
 */
record CourseReading(
        Course course, String file, int idLine, Map<String, Image> images, List<ContentProblem> problems) {}
