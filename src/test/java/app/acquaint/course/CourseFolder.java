package app.acquaint.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/** A content folder for tests: one sound course of two lessons, of which a test changes what it is about. */
final class CourseFolder {

    static final String OUTLINE = """
            id: sample
            title: A sample
            language: en
            description: One sentence.
            steps:
              - id: why
                title: Why
                kind: why
                lessons: [one.md]
              - id: ask
                title: Ask
                kind: step
                summary: A short one.
                lessons:
                  - ask/two.md
            """;

    static final String TWO = """
            ---
            id: two
            title: Two
            rule: Second
            minutes: 4
            done: [read]
            ---
            ## A heading

            Text.
            """;

    private final Path root;
    private int changes;

    private CourseFolder(Path root) {
        this.root = root;
    }

    /** A sound course in the folder {@code sample}. */
    static CourseFolder in(Path root) {
        return new CourseFolder(root)
                .with("sample/course.yaml", OUTLINE)
                .with("sample/one.md", lesson("Text."))
                .with("sample/ask/two.md", TWO);
    }

    /** A folder with nothing in it. */
    static CourseFolder emptyIn(Path root) {
        return new CourseFolder(root);
    }

    /** The lesson {@code one} with this body, which begins in line 9. */
    static String lesson(String body) {
        return lesson("[read]", body);
    }

    /** The lesson {@code one} with this rule for done, in line 6, and this body, which begins in line 9. */
    static String lesson(String done, String body) {
        return """
                ---
                id: one
                title: One
                rule: First
                minutes: 3
                done: %s
                ---

                %s
                """.formatted(done, body);
    }

    CourseFolder with(String path, String text) {
        return with(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Each change gets a later time, so that nobody has to wait for the clock of the file system. */
    CourseFolder with(String path, byte[] bytes) {
        try {
            var file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            Files.setLastModifiedTime(
                    file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(++changes)));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    CourseFolder without(String path) {
        try {
            Files.delete(root.resolve(path));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    ContentReport check() {
        return ContentCheck.check(root);
    }

    /** The one course, which must be sound. */
    Course course() {
        return new InstalledCourses(ContentSource.of(root)).all().getFirst();
    }
}
