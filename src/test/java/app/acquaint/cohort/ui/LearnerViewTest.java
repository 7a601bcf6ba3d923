package app.acquaint.cohort.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.cohort.Looks;
import app.acquaint.common.AccountId;
import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LearnerViewTest extends SightViewTest {

    private AccountId ada = AccountId.next();

    @BeforeEach
    void leaderAndLearner() {
        logInAsLeader();
        ada = learner("Ada");
    }

    @Test
    void the_line_stands_there_in_full() {
        openedFirstLesson(ada, 1);

        open("learners/person/" + ada);

        assertThat(_get(H1.class).getText()).isEqualTo("Ada");
        assertThat(_find(DescriptionList.Description.class).stream().map(DescriptionList.Description::getText))
                .anySatisfy(text -> assertThat(text).startsWith("At “"))
                .contains("No day set", "Not shown");
        assertThat(bean(Looks.class).days(ada, me)).hasSize(1);
    }

    @Test
    void a_kind_word_is_sent_and_a_second_one_hears_that_one_is_enough() {
        open("learners/person/" + ada);
        click("Write a kind word");
        assertThat(_get(TextArea.class).getElement().getAttribute("data-keep"))
                .isEqualTo("cohort:NUDGE:" + ada)
                .isEqualTo(_get(Span.class, spec -> spec.withClasses("unsaved"))
                        .getElement()
                        .getAttribute("data-keep-hint"));
        _setValue(_get(TextArea.class), "A quarter of an hour will do.");
        click("Send it");
        assertThat(texts()).contains("A quarter of an hour will do.");

        click("Write a kind word");
        _setValue(_get(TextArea.class), "And another.");
        click("Send it");

        assertThat(_get(TextArea.class).getErrorMessage()).startsWith("Ada has had a kind word today.");
    }

    @Test
    void who_completed_the_course_is_congratulated_and_not_nudged() {
        completed(ada);

        open("learners/person/" + ada);

        click("Congratulate");
        assertThat(_get(TextArea.class).getLabel()).isEqualTo("One sentence");
        _assertNone(Button.class, spec -> spec.withText("Write a kind word"));
    }

    @Test
    void whoever_leaves_while_the_page_is_open_is_not_found_by_the_next_click() {
        learner("Ben");
        open("learners/person/" + ada);
        bonds.leave(ada, me);

        click("Write a kind word");

        _assertNone(TextArea.class);
        assertThat(_get(H1.class).getText()).isEqualTo("Your learners");
    }

    @Test
    void another_leaders_learner_and_nobody_look_the_same() {
        var max = newAccount("Max");
        var theirs = newAccount("Theirs");
        asLeader(max);
        bonds.bind(max, theirs, now.minus(Duration.ofDays(1)));

        for (var id : new String[] {
            theirs.toString(), me.toString(), UUID.randomUUID().toString(), "nobody"
        }) {
            assertThatThrownBy(() -> open("learners/person/" + id))
                    .isInstanceOf(NotFoundError.class)
                    .hasMessageContaining(id);
            _assertNone(LearnerView.class);
        }
    }
}
