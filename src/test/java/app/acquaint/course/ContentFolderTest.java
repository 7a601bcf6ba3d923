package app.acquaint.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFolderTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_that_is_missing_is_a_problem() {
        var report = ContentCheck.check(folder.resolve("nowhere"));

        assertThat(report.errors()).isEqualTo(1);
        assertThat(report.problems().getFirst().message()).isEqualTo("There is no such folder.");
    }

    @Test
    void a_folder_without_a_course_is_a_problem() {
        assertThat(ContentCheck.check(folder).problems())
                .singleElement()
                .hasToString("course.yaml:0:0: error: There is no course here: a course is a folder with a course.yaml"
                        + " in it.");
    }

    @Test
    void the_folder_of_a_single_course_is_accepted() {
        CourseFolder.in(folder);

        assertThat(ContentCheck.check(folder.resolve("sample")).problems()).isEmpty();
    }

    @Test
    void problems_of_a_single_course_name_files_relative_to_its_folder() {
        CourseFolder.in(folder).with("sample/one.md", CourseFolder.lesson("[x](nowhere.md)"));

        assertThat(ContentCheck.check(folder.resolve("sample")).problems())
                .extracting(ContentProblem::file)
                .containsExactly("one.md");
    }

    @Test
    void all_problems_are_found_at_once_and_counted() {
        var report = CourseFolder.in(folder)
                .with("sample/one.md", CourseFolder.lesson("[x](nowhere.md) ![](gone.png)"))
                .with("sample/unused.md", "Text.")
                .check();

        assertThat(report.errors()).isEqualTo(3);
        assertThat(report.warnings()).isEqualTo(1);
    }

    @Test
    void a_lesson_that_is_too_large_is_refused_without_being_parsed() {
        var report = CourseFolder.in(folder)
                .with("sample/one.md", CourseFolder.lesson("[x](nowhere.md) " + "word ".repeat(50_000)))
                .check();

        assertThat(report.problems())
                .singleElement()
                .hasToString("sample/one.md:0:0: error: This file is larger than 200 KB: make it smaller.");
    }

    @Test
    void a_file_in_another_encoding_is_refused() {
        var report = CourseFolder.in(folder)
                .with("sample/one.md", new byte[] {'a', (byte) 0xe4, 'b'})
                .check();

        assertThat(report.problems())
                .singleElement()
                .hasToString("sample/one.md:0:0: error: This file is not in UTF-8: save it so.");
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        var content = CourseFolder.in(folder).with("sample/one.md", "\uFEFF" + CourseFolder.lesson("Text."));

        assertThat(content.check().problems()).isEmpty();
    }

    @Test
    void a_long_lesson_is_warned_of() {
        var report = CourseFolder.in(folder)
                .with("sample/one.md", CourseFolder.lesson("word ".repeat(1500)))
                .check();

        assertThat(report.problems())
                .singleElement()
                .hasToString(
                        "sample/one.md:0:0: warning: Reading this lesson takes about 6 minutes (1500 words): up to 5"
                                + " are easily read; split it.");
    }

    @Test
    void hidden_files_and_a_readme_are_not_looked_at() {
        var content = CourseFolder.in(folder)
                .with("sample/.one.md.swp.md", "half written")
                .with("sample/.git/x.md", "half written")
                .with("sample/README.md", "About this course.");

        assertThat(content.check().problems()).isEmpty();
    }

    @Test
    void a_course_that_cannot_be_used_keeps_the_application_from_starting() {
        CourseFolder.in(folder).without("sample/one.md");

        assertThatThrownBy(() -> new InstalledCourses(ContentSource.of(folder)))
                .isInstanceOfSatisfying(
                        ContentException.class,
                        failure -> assertThat(failure.problems())
                                .extracting(ContentProblem::file)
                                .contains("sample/course.yaml"));
    }
}
