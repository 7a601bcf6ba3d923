package app.acquaint.course.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.common.CourseId;
import app.acquaint.common.LessonId;
import app.acquaint.course.Course;
import app.acquaint.course.CourseCatalog;
import app.acquaint.course.Lesson;
import app.acquaint.course.LessonBlock;
import app.acquaint.course.spi.LessonStanding;
import app.acquaint.testkit.ViewTest;
import app.acquaint.uikit.PageLink;
import app.acquaint.uikit.SafeHtml;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

class LessonViewTest extends ViewTest {

    private Course course;
    private Lesson lesson;

    @BeforeEach
    void openTheSecondLessonOfAsk() {
        course = bean(CourseCatalog.class).find(new CourseId("networking")).orElseThrow();
        lesson = course.lesson(new LessonId("easy-no")).orElseThrow();
        UI.getCurrent().navigate("course/networking/easy-no");
    }

    @Test
    void heading_and_eyebrow_say_where_one_is() {
        assertThat(_get(H1.class).getText()).isEqualTo("Make the no easy");
        assertThat(words(_get(LessonView.class))).contains("Step 1, Ask · lesson 2 · 4 minutes");
    }

    @Test
    void prose_is_one_node_a_block_in_the_language_of_the_course() {
        var prose = _find(SafeHtml.class, spec -> spec.withClasses("prose"));

        var blocks = lesson.blocks().stream()
                .filter(LessonBlock.Prose.class::isInstance)
                .map(LessonBlock.Prose.class::cast)
                .map(LessonBlock.Prose::html)
                .toList();
        assertThat(prose)
                .extracting(one -> one.getElement().getProperty("innerHTML"))
                .isEqualTo(blocks);
        assertThat(prose).allMatch(one -> "en".equals(one.getElement().getAttribute("lang")));
    }

    @Test
    void every_exercise_stands_in_its_place_under_its_name() {
        var places = _get(LessonView.class)
                .getChildren()
                .filter(part -> part.getElement().getClassList().contains("lesson-exercise"))
                .map(part -> part.getId().orElseThrow())
                .toList();

        assertThat(places)
                .isEqualTo(lesson.exercises().map(one -> one.id().value()).toList());
        assertThat(places).isNotEmpty();
    }

    @Test
    void the_button_says_which_lesson_comes_next() {
        var primary = _get(PageLink.class, spec -> spec.withClasses("primary"));

        assertThat(primary.getText()).isEqualTo("Next: Write yours");
        assertThat(primary.getHref()).isEqualTo("course/networking/write-yours");
    }

    @Test
    void reaching_the_end_makes_the_lesson_read() {
        assertThat(linesThatHold()).isEmpty();

        fire("reading-end");

        assertThat(linesThatHold()).singleElement().asString().contains("you have read to the end");
    }

    @Test
    void the_place_is_kept() {
        _fireDomEvent(
                _get(LessonView.class),
                "reading-place",
                JsonNodeFactory.instance.objectNode().put("event.detail.place", 0.4));

        assertThat(bean(LessonStanding.class).position(course, lesson)).isEqualTo(0.4);
    }

    @Test
    void the_last_lesson_leads_home() {
        UI.getCurrent()
                .navigate("course/networking/" + course.lessons().getLast().id());

        assertThat(_get(PageLink.class, spec -> spec.withClasses("primary")).getText())
                .isEqualTo("See where you are");
    }

    @ParameterizedTest
    @ValueSource(strings = {"course/networking/no-such", "course/no-such/easy-no", "course/networking/Not%20a%20name"})
    void an_unknown_lesson_is_told_as_not_there(String address) {
        assertThatThrownBy(() -> UI.getCurrent().navigate(address)).hasMessageContaining("No route found");
    }

    private void fire(String event) {
        _fireDomEvent(_get(LessonView.class), event);
    }

    private static List<String> linesThatHold() {
        return _find(ListItem.class, spec -> spec.withClasses("rule-line holds")).stream()
                .map(LessonViewTest::words)
                .toList();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
