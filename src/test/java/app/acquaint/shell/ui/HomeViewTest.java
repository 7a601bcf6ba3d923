package app.acquaint.shell.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.acquaint.account.CurrentAccount;
import app.acquaint.common.CourseId;
import app.acquaint.contact.Contacts;
import app.acquaint.contact.Stage;
import app.acquaint.course.ContentProblem;
import app.acquaint.course.Course;
import app.acquaint.course.CourseCatalog;
import app.acquaint.course.spi.LessonStanding;
import app.acquaint.progress.ProgressService;
import app.acquaint.testkit.ViewTest;
import app.acquaint.uikit.PageLink;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HomeViewTest extends ViewTest {

    private Course course;

    @BeforeEach
    void theCourse() {
        course = bean(CourseCatalog.class).find(new CourseId("networking")).orElseThrow();
    }

    @Test
    void a_newcomer_is_welcomed_and_begins_with_the_first_lesson() {
        UI.getCurrent().navigate("");

        assertThat(_get(H1.class).getText()).isEqualTo("Welcome, Sample Learner");
        assertThat(primary().getText())
                .isEqualTo("Begin: " + course.lessons().getFirst().title());
        assertThat(primary().getHref())
                .isEqualTo("course/networking/" + course.lessons().getFirst().id());
    }

    @Test
    void what_was_begun_is_the_next_thing() {
        bean(LessonStanding.class).opened(course, course.lessons().getFirst());

        UI.getCurrent().navigate("");

        assertThat(_get(H1.class).getText())
                .isEqualTo(course.lessons().getFirst().title());
        assertThat(primary().getText()).isEqualTo("Go on with this lesson");
    }

    @Test
    void while_one_waits_home_says_for_what_and_until_when() {
        bean(LessonStanding.class).opened(course, course.lessons().getFirst());
        var today = bean(CurrentAccount.class).today();
        var priya = bean(Contacts.class).add(me, "Priya");
        bean(Contacts.class).record(me, priya.id(), Stage.ASKED, today, null);

        UI.getCurrent().navigate("");

        assertThat(_get(Rows.class).getElement().getTextRecursively()).contains("You asked Priya on", "Give it until");
        assertThat(primary().getHref()).startsWith("course/networking/");
    }

    @Test
    void after_a_no_home_offers_the_next_person() {
        bean(LessonStanding.class).opened(course, course.lessons().getFirst());
        var today = bean(CurrentAccount.class).today();
        var priya = bean(Contacts.class).add(me, "Priya");
        bean(Contacts.class).record(me, priya.id(), Stage.ANSWERED_NO, today, null);

        UI.getCurrent().navigate("");

        assertThat(_get(H1.class).getText()).isEqualTo("Choose the next person");
        assertThat(primary().getHref()).isEqualTo("people");
    }

    @Test
    void every_step_of_the_course_is_listed() {
        UI.getCurrent().navigate("");

        var list = _get(OrderedList.class, spec -> spec.withClasses("course-steps"));
        assertThat(list.getChildren()).hasSameSizeAs(course.steps());
        course.steps()
                .forEach(step ->
                        assertThat(list.getElement().getTextRecursively()).contains(step.title(), step.summary()));
    }

    @Test
    void one_sees_nothing_of_another_learners_people() {
        var other = newAccount("Somebody else");
        var today = bean(CurrentAccount.class).today();
        bean(LessonStanding.class).opened(course, course.lessons().getFirst());
        var theirs = bean(Contacts.class).add(other, "Canary Bird");
        bean(Contacts.class).record(other, theirs.id(), Stage.MET, today, null);

        UI.getCurrent().navigate("");

        assertThat(UI.getCurrent().getElement().getTextRecursively()).doesNotContain("Canary");
    }

    @Test
    void the_organiser_is_told_which_course_file_is_broken_and_where() {
        jdbc.sql("insert into account_role (account_id, role) values (?, 'ORGANISER')")
                .param(me.value())
                .update();

        assertThat(homeWhileAFileIsBroken().getElement().getTextRecursively())
                .contains("One thing keeps", "ask/easy-no.md:12", "An option is missing.");
    }

    @Test
    void a_learner_is_not_bothered_with_broken_course_files() {
        assertThat(homeWhileAFileIsBroken().getElement().getTextRecursively()).doesNotContain("easy-no.md");
    }

    private HomeView homeWhileAFileIsBroken() {
        CourseCatalog broken = mock();
        var problem =
                new ContentProblem(ContentProblem.Severity.ERROR, "ask/easy-no.md", 12, 3, "An option is missing.");
        when(broken.all()).thenReturn(List.of(course));
        when(broken.pending()).thenReturn(List.of(problem));
        var home = new HomeView(bean(CurrentAccount.class), broken, bean(ProgressService.class), List.of(), List.of());
        home.beforeEnter(mock());
        return home;
    }

    private static PageLink primary() {
        return _get(PageLink.class, spec -> spec.withClasses("primary"));
    }
}
