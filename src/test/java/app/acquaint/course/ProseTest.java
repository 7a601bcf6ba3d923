package app.acquaint.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Markdown becomes: {@code prose.spec}. */
class ProseTest {

    @TempDir
    Path folder;

    static List<Spec> examples() {
        return Spec.read("prose.spec");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void markdown_becomes_html(Spec example) {
        assertThat(html(example.part("body"))).isEqualTo(example.part("html").strip());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void line_ends_make_no_difference(Spec example) {
        var windows = html(example.part("body").replace("\n", "\r\n"));

        assertThat(windows.replace("\r", "")).isEqualTo(example.part("html").strip());
    }

    @Test
    void labels_are_in_the_language_of_the_course() {
        var course = CourseFolder.in(folder)
                .with("sample/course.yaml", CourseFolder.OUTLINE.replace("language: en", "language: de-CH"))
                .with("sample/one.md", CourseFolder.lesson("> [!WHY]\n> Text."))
                .course();

        assertThat(prose(course)).contains(">Warum<");
    }

    @Test
    void labels_are_in_english_where_nobody_has_translated_them() {
        var course = CourseFolder.in(folder)
                .with("sample/course.yaml", CourseFolder.OUTLINE.replace("language: en", "language: fi"))
                .with("sample/one.md", CourseFolder.lesson("> [!WHY]\n> Text."))
                .course();

        assertThat(prose(course)).contains(">Why<");
    }

    private String html(String body) {
        return prose(CourseFolder.in(folder)
                .with("sample/one.md", CourseFolder.lesson(body.stripTrailing()))
                .course());
    }

    static String prose(Course course) {
        var blocks = course.lessons().getFirst().blocks();
        assertThat(blocks).singleElement().isInstanceOf(LessonBlock.Prose.class);
        return ((LessonBlock.Prose) blocks.getFirst()).html();
    }
}
