package app.acquaint.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.account.CurrentAccount;
import app.acquaint.account.spi.FirstPage;
import app.acquaint.common.CourseId;
import app.acquaint.course.Course;
import app.acquaint.course.CourseCatalog;
import app.acquaint.course.spi.LessonStanding;
import app.acquaint.testkit.ViewTest;
import org.junit.jupiter.api.Test;

class FirstLessonTest extends ViewTest {

    @Test
    void whoever_is_new_lands_in_the_first_lesson_and_whoever_has_begun_at_home() {
        var course = course();
        var first = course.lessons().getFirst();
        assertThat(path()).isEqualTo("course/networking/" + first.id());

        bean(LessonStanding.class).opened(course, first);

        assertThat(path()).isEmpty();
    }

    private String path() {
        return bean(FirstPage.class).path(bean(CurrentAccount.class).id());
    }

    private Course course() {
        return bean(CourseCatalog.class).find(new CourseId("networking")).orElseThrow();
    }
}
