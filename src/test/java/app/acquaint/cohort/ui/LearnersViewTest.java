package app.acquaint.cohort.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.cohort.Encouragements;
import app.acquaint.cohort.Looks;
import app.acquaint.common.CohortId;
import app.acquaint.uikit.EmptyState;
import app.acquaint.uikit.PageLink;
import app.acquaint.uikit.SafeHtml;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LearnersViewTest extends SightViewTest {

    @BeforeEach
    void leader() {
        logInAsLeader();
    }

    @Test
    void a_leader_with_nobody_is_shown_where_to_begin() {
        open("learners");

        var empty = _get(EmptyState.class);
        assertThat(_get(empty, PageLink.class).getHref()).isEqualTo("learners/add");
    }

    @Test
    void everybody_has_a_line_and_has_been_looked_at() {
        var ada = learner("Ada");
        learner("Ben");
        openedFirstLesson(ada, 20);

        open("learners");

        assertThat(names()).containsExactly("Ada", "Ben");
        assertThat(texts())
                .contains("Not started yet")
                .anySatisfy(text -> assertThat(text).startsWith("At “").contains(", quiet since "));
        assertThat(bean(Looks.class).days(ada, me)).hasSize(1);
    }

    @Test
    void the_list_narrows_to_a_cohort_and_to_who_is_stuck() {
        var ada = learner("Ada");
        var ben = learner("Ben");
        learner("Cai");
        openedFirstLesson(ada, 20);
        openedFirstLesson(ben, 2);
        cohort("Spring", ben.value());
        open("learners");
        assertThat(names()).containsExactly("Ada", "Ben", "Cai");

        choose("Show", SightWhich.STUCK);
        assertThat(names()).containsExactly("Ada");
        choose("Show", SightWhich.OVERDUE);
        assertThat(names()).isEmpty();
        choose("Show", SightWhich.EVERYBODY);
        choose("Cohort", bean(SightDesk.class).sight().groups(me).getFirst());
        assertThat(names()).containsExactly("Ben");
    }

    @Test
    void figures_begin_with_five_people() {
        for (var name : List.of("Ada", "Ben", "Cai", "Dee")) {
            learner(name);
        }
        open("learners");
        assertThat(texts()).anySatisfy(text -> assertThat(text).startsWith("Figures begin with 5 people"));
        _assertNone(SafeHtml.class, spec -> spec.withClasses("figures-funnel"));

        learner("<b>Eve</b>");
        open("");
        open("learners");

        var funnel = _get(SafeHtml.class, spec -> spec.withClasses("figures-funnel"));
        assertThat(funnel.getElement().getProperty("innerHTML")).contains("<table", "Completed", "width=\"0.00%\"");
        var weeks = _get(SafeHtml.class, spec -> spec.withClasses("figures-weeks"));
        assertThat(weeks.getElement().getProperty("innerHTML"))
                .contains("role=\"img\"", "<details>", "band-not-started")
                .doesNotContain("<script", "style=");
    }

    @Test
    void one_sentence_goes_to_all_who_are_late() {
        var ada = learner("Ada");
        openedFirstLesson(ada, 20);
        openedFirstLesson(learner("Ben"), 2);
        open("learners");

        click("Write to the 1 person who is late");
        click("What would make it easier? Tell me and I will help.");
        click("Send it");

        assertThat(bean(Encouragements.class).received(ada))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.sentence()).isEqualTo("What would make it easier? Tell me and I will help."));
        click("Write to the 1 person who is late");
        click("Send it");
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Write a few words first.");
    }

    @Test
    void two_hundred_people_come_in_portions() {
        for (var i = 0; i < 200; i++) {
            learner("Learner %03d".formatted(i));
        }
        open("learners");
        assertThat(names()).hasSize(30);

        _click(_get(Button.class, spec -> spec.withText("Show more (170 left)")));

        assertThat(names()).hasSize(60);
    }

    @Test
    void the_table_holds_what_the_page_shows_and_no_formula() {
        var eve = learner("=HYPERLINK(\"x\")");
        learner("＋Ada");
        openedFirstLesson(eve, 1);
        open("learners");

        var csv = _get(LearnersView.class).sheet();

        assertThat(csv).startsWith("\uFEFFName,How far,Last here,Due,Overdue,People asked,");
        assertThat(csv).contains("'=HYPERLINK", "'＋Ada,Not started yet,,,,,,");
        assertThat(bean(Looks.class).days(eve, me)).hasSize(1);
    }

    @Test
    void whoever_leaves_is_gone_with_the_next_click() {
        var ada = learner("Ada");
        learner("Ben");
        open("learners");
        bonds.leave(ada, me);

        choose("Show", SightWhich.OVERDUE);
        choose("Show", SightWhich.EVERYBODY);

        assertThat(names()).containsExactly("Ben");
        assertThat(_get(H1.class).getText()).isEqualTo("Your learners");
    }

    private void cohort(String name, Object member) {
        var id = CohortId.next();
        var at = now.atOffset(ZoneOffset.UTC);
        jdbc.sql("insert into cohort (id, name, leader_id, created_at, version) values (?, ?, ?, ?, 1)")
                .params(id.value(), name, me.value(), at)
                .update();
        jdbc.sql("insert into cohort_member (cohort_id, learner_id, joined_at) values (?, ?, ?)")
                .params(id.value(), member, at)
                .update();
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(String label, T value) {
        _setValue((Select<T>) _get(Select.class, spec -> spec.withLabel(label)), value);
    }

    private static List<String> names() {
        return _find(PageLink.class, spec -> spec.withClasses("row-title")).stream()
                .filter(link -> link.getHref().startsWith("learners/person/"))
                .map(PageLink::getText)
                .toList();
    }
}
