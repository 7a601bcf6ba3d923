package app.acquaint.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads all courses; a course whose files are as they were last time is not parsed again. Not for several threads. */
final class ContentReader {

    private Map<String, CourseReading> last = Map.of();

    /** Never fails: what is the matter is among the problems. */
    Content read(ContentFiles files) {
        var problems = new Problems();
        problems.addAll(files.problems().sorted());
        var readings = new ArrayList<CourseReading>();
        var kept = new HashMap<String, CourseReading>();
        for (var course : files.courses()) {
            var key = course.folder() + course.hash() + course.tooLarge();
            var reading = last.get(key);
            if (reading == null) {
                reading = CourseReader.read(course);
            }
            kept.put(key, reading);
            readings.add(reading);
            problems.addAll(reading.problems());
        }
        last = kept;
        files.foldersWithoutOutline()
                .forEach(folder -> problems.in(folder)
                        .warning("There are lessons in this folder and no course.yaml: add one, or move them away."));
        rejectDoubles(readings, problems);
        if (readings.isEmpty() && !problems.hasErrors()) {
            problems.in(CourseFiles.OUTLINE)
                    .error("There is no course here: a course is a folder with a course.yaml in it.");
        }
        return new Content(readings, problems.sorted());
    }

    private static void rejectDoubles(List<CourseReading> readings, Problems problems) {
        var first = new HashMap<String, CourseReading>();
        for (var reading : readings) {
            var id = reading.course().id().value();
            var earlier = id.equals(Fields.UNNAMED) ? null : first.putIfAbsent(id, reading);
            if (earlier != null) {
                problems.in(reading.file())
                        .error(
                                reading.idLine(),
                                1,
                                "The course '" + id + "' exists already, in " + earlier.file()
                                        + ": give this one another id.");
            }
        }
    }
}
