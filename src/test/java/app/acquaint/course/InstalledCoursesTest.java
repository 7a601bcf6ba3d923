package app.acquaint.course;

import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.common.CourseId;
import app.acquaint.common.ExerciseId;
import app.acquaint.common.LessonId;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledCoursesTest {

    private static final CourseId SAMPLE = new CourseId("sample");

    @TempDir
    Path folder;

    CourseFolder content;
    InstalledCourses courses;

    @BeforeEach
    void install() {
        content = CourseFolder.in(folder);
        courses = new InstalledCourses(ContentSource.of(folder));
    }

    @Test
    void a_course_has_its_steps_and_lessons_in_order() {
        var course = courses.find(SAMPLE).orElseThrow();

        assertThat(course.title()).isEqualTo("A sample");
        assertThat(course.steps()).extracting(Step::number).containsExactly(0, 1);
        assertThat(course.lessons()).extracting(Lesson::id).containsExactly(new LessonId("one"), new LessonId("two"));
        assertThat(course.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void a_change_is_shown_once_it_has_settled() {
        content.with("sample/one.md", CourseFolder.lesson("Other words."));

        courses.look();
        assertThat(prose()).isEqualTo("<p>Text.</p>");
        courses.look();

        assertThat(prose()).isEqualTo("<p>Other words.</p>");
        assertThat(courses.pending()).isEmpty();
    }

    @Test
    void a_change_that_goes_on_is_waited_for() {
        content.with("sample/one.md", CourseFolder.lesson("Half."));
        courses.look();
        content.with("sample/one.md", CourseFolder.lesson("Whole."));
        courses.look();
        assertThat(prose()).isEqualTo("<p>Text.</p>");
        courses.look();

        assertThat(prose()).isEqualTo("<p>Whole.</p>");
    }

    @Test
    void a_change_of_one_lesson_changes_the_hash() {
        var before = courses.find(SAMPLE).orElseThrow().hash();
        content.with("sample/one.md", CourseFolder.lesson("Other words."));
        settle();

        assertThat(courses.find(SAMPLE).orElseThrow().hash()).isNotEqualTo(before);
    }

    @Test
    void a_broken_change_leaves_the_last_good_course_and_says_why() {
        content.with("sample/one.md", CourseFolder.lesson("[x](nowhere.md)"));
        settle();

        assertThat(prose()).isEqualTo("<p>Text.</p>");
        assertThat(courses.pending()).extracting(ContentProblem::line).containsExactly(9);
    }

    @Test
    void a_mended_change_is_shown() {
        content.with("sample/one.md", CourseFolder.lesson("[x](nowhere.md)"));
        settle();
        content.with("sample/one.md", CourseFolder.lesson("Mended."));
        settle();

        assertThat(prose()).isEqualTo("<p>Mended.</p>");
        assertThat(courses.pending()).isEmpty();
    }

    @Test
    void a_course_that_is_added_is_there_and_one_that_is_removed_is_gone() {
        content.with("second/course.yaml", CourseFolder.OUTLINE.replace("id: sample", "id: second"))
                .with("second/one.md", CourseFolder.lesson("Text."))
                .with("second/ask/two.md", CourseFolder.TWO)
                .without("sample/course.yaml")
                .without("sample/one.md")
                .without("sample/ask/two.md");
        settle();

        assertThat(courses.all()).extracting(Course::id).containsExactly(new CourseId("second"));
    }

    @Test
    void an_emptied_folder_leaves_the_last_good_course() {
        content.without("sample/course.yaml").without("sample/one.md").without("sample/ask/two.md");
        settle();

        assertThat(courses.all()).hasSize(1);
        assertThat(courses.pending()).hasSize(1);
    }

    @Test
    void a_course_that_has_not_changed_is_not_read_again() {
        var before = courses.find(SAMPLE).orElseThrow();
        content.with("sample/one.md", CourseFolder.lesson("Text."));
        settle();

        assertThat(courses.find(SAMPLE).orElseThrow()).isSameAs(before);
    }

    @Test
    void an_exercise_is_found_with_its_lesson() {
        content.with("sample/one.md", CourseFolder.lesson("```person\nid: who\nquestion: Who?\n```"));
        settle();

        var course = courses.find(SAMPLE).orElseThrow();
        assertThat(course.lessonOf(new ExerciseId("who")).orElseThrow().id()).isEqualTo(new LessonId("one"));
    }

    private String prose() {
        return ProseTest.prose(courses.find(SAMPLE).orElseThrow());
    }

    private void settle() {
        courses.look();
        courses.look();
    }
}
