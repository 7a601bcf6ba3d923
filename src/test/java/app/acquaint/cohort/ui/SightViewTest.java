package app.acquaint.cohort.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import app.acquaint.cohort.SightBonds;
import app.acquaint.common.AccountId;
import app.acquaint.course.Course;
import app.acquaint.course.CourseCatalog;
import app.acquaint.testkit.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the tests of sight's pages share: who is logged in leads whom the test says. */
@Import(SightBeans.class)
abstract class SightViewTest extends ViewTest {

    @Autowired
    protected SightBonds bonds;

    protected Instant now = Instant.EPOCH;

    @BeforeEach
    void whatTimeItIs() {
        now = bean(Clock.class).instant();
    }

    protected final void logInAsLeader() {
        asLeader(me);
        logInAs(me, "LEARNER", "LEADER");
    }

    protected final void asLeader(AccountId account) {
        jdbc.sql("insert into account_role (account_id, role) values (?, 'LEADER')")
                .param(account.value())
                .update();
    }

    /** Somebody whom whoever is logged in has led for a year. */
    protected final AccountId learner(String name) {
        var learner = newAccount(name);
        bonds.bind(me, learner, now.minus(Duration.ofDays(365)));
        return learner;
    }

    protected final Course course() {
        return bean(CourseCatalog.class).all().getFirst();
    }

    protected final void openedFirstLesson(AccountId learner, int daysAgo) {
        var at = now.minus(Duration.ofDays(daysAgo)).atOffset(ZoneOffset.UTC);
        jdbc.sql("insert into lesson_visit (account_id, course_id, lesson_id, opened_at, visited_at, position)"
                        + " values (?, ?, ?, ?, ?, 0)")
                .params(
                        learner.value(),
                        course().id().value(),
                        course().lessons().getFirst().id().value(),
                        at,
                        at)
                .update();
    }

    protected final void completed(AccountId learner) {
        jdbc.sql("insert into course_milestone (account_id, course_id, milestone, reached_at)"
                        + " values (?, ?, 'COMPLETED', ?)")
                .params(learner.value(), course().id().value(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    protected static void open(String address) {
        UI.getCurrent().navigate(address);
    }

    protected static void click(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    protected static List<String> texts() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
