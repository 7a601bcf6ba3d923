package app.acquaint.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.common.CourseId;
import app.acquaint.common.LessonId;
import app.acquaint.common.StepId;
import app.acquaint.course.Course;
import app.acquaint.course.DoneRule;
import app.acquaint.course.Lesson;
import app.acquaint.course.Step;
import app.acquaint.progress.CourseStanding;
import app.acquaint.progress.LessonProgress;
import app.acquaint.progress.Milestone;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RailMarkupTest {

    private static final Instant THEN = Instant.parse("2026-11-01T09:00:00Z");
    private static final Lesson ONE = lesson("one-sentence", "One sentence that works");
    private static final Lesson TWO = lesson("easy-no", "Make the <b>no</b> easy & short");
    private static final Course COURSE = new Course(
            new CourseId("networking"),
            "Networking",
            "",
            "en",
            List.of(new Step(new StepId("ask"), "Ask", "", Step.Kind.STEP, 1, List.of(ONE, TWO))),
            Map.of(),
            "0");

    @Test
    void the_page_shown_is_marked_as_the_current_one() {
        var rail = draw("course/networking/easy-no", begun());

        assertThat(rail.select("a[aria-current=page]").eachAttr("href")).containsExactly("course/networking/easy-no");
    }

    @Test
    void a_page_below_people_marks_people() {
        assertThat(draw("people/7", begun()).select("a[aria-current=page]").eachAttr("href"))
                .containsExactly("people");
    }

    @Test
    void home_is_current_only_at_home() {
        assertThat(draw("", begun()).select("a[aria-current=page]").eachText()).containsExactly("shell.home");
    }

    @Test
    void what_is_done_has_a_filled_dot_and_says_so() {
        var rail = draw("", begun());

        assertThat(rail.select("a:has(.dot.done)").eachText()).containsExactly("One sentence that works, shell.done");
        assertThat(rail.select("a:has(.dot.open)")).hasSize(1);
        assertThat(rail.select(".rail-step").eachText()).containsExactly("1 · Ask shell.of[1, 2]");
    }

    @Test
    void titles_are_texts_not_markup() {
        var rail = draw("", begun());

        assertThat(rail.select("b")).isEmpty();
        assertThat(rail.text()).contains("Make the <b>no</b> easy & short");
    }

    @Test
    void a_finished_course_is_one_line_until_it_is_opened() {
        var finished = new CourseStanding(COURSE, begun().lessons(), Map.of(Milestone.COMPLETED, THEN));

        assertThat(draw("today", finished).select(".rail-lessons")).isEmpty();
        assertThat(draw("today", finished).text()).contains("shell.course.finished[Networking]");
        assertThat(draw("course/networking/easy-no", finished).select(".rail-lessons"))
                .hasSize(1);
    }

    @Test
    void a_step_begun_is_half_a_stroke() {
        assertThat(Jsoup.parseBodyFragment(RailMarkup.strokes(begun())).select(".stroke.begun"))
                .hasSize(1);
    }

    private static Document draw(String here, CourseStanding standing) {
        return Jsoup.parseBodyFragment(new RailMarkup(RailMarkupTest::key, here).draw(List.of(standing), false, false));
    }

    private static String key(String key, Object... arguments) {
        return arguments.length == 0 ? key : key + Arrays.toString(arguments);
    }

    private static CourseStanding begun() {
        return new CourseStanding(COURSE, Map.of(ONE.id(), new LessonProgress.Done(THEN)), Map.of());
    }

    private static Lesson lesson(String id, String title) {
        return new Lesson(new LessonId(id), title, "", 4, List.of(new DoneRule.Read()), List.of());
    }
}
