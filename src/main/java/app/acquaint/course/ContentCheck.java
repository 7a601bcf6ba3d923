package app.acquaint.course;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Checks courses from the command line as start-up does, without starting anything. */
public final class ContentCheck {

    private ContentCheck() {}

    /**
     * Reads all courses and collects every problem.
     *
     * @param folder with a folder for each course, or a single course's; null for the courses in the jar. A folder that
     *     is missing or holds no course is among the problems.
     */
    public static ContentReport check(@Nullable Path folder) {
        return new ContentReport(
                new ContentReader().read(ContentSource.of(folder).files()).problems());
    }
}
