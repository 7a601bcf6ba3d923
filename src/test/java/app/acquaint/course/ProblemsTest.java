package app.acquaint.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of problem, with the place at which an author is told of it: {@code problems.spec}. */
class ProblemsTest {

    @TempDir
    Path folder;

    static List<Spec> examples() {
        return Spec.read("problems.spec");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_author_is_told_where_and_what_to_do(Spec example) {
        var content = CourseFolder.in(folder);
        example.parts().forEach((title, text) -> {
            switch (title) {
                case "problems" -> {}
                case "body" -> content.with("sample/one.md", CourseFolder.lesson(text.stripTrailing()));
                default -> content.with(title, text.stripTrailing() + "\n");
            }
        });

        var problems = content.check().problems();

        assertThat(problems)
                .extracting(ContentProblem::toString)
                .containsExactlyElementsOf(
                        example.part("problems").strip().lines().toList());
    }

    @Test
    void a_sound_course_has_no_problems() {
        assertThat(CourseFolder.in(folder).check().problems()).isEmpty();
    }
}
