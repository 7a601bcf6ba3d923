package app.acquaint.practice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.common.CourseId;
import app.acquaint.common.ExerciseId;
import app.acquaint.practice.Overrules;
import app.acquaint.practice.WritingKey;
import app.acquaint.practice.Writings;
import app.acquaint.testkit.ViewTest;
import app.acquaint.uikit.EmptyState;
import app.acquaint.uikit.Row;
import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;

class OverruledViewTest extends ViewTest {

    @Test
    void an_organiser_sees_how_many_people_keep_their_words_and_no_learner_finds_the_page() {
        makeOrganiser();
        UI.getCurrent().navigate("coach");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("once 5 people");
        for (int i = 0; i < 5; i++) {
            var key = new WritingKey(
                    newAccount("Sample Writer"), new CourseId("networking"), new ExerciseId("my-thanks"), null);
            bean(Writings.class).save(key, 0, "Cheers", true);
            bean(Overrules.class).keep(key, "thanks", true);
        }

        logInAs(me, "LEARNER", "ORGANISER");
        UI.getCurrent().navigate("coach");

        assertThat(_find(Row.class))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.getElement().getTextRecursively()).contains("5 of the ", "thanks.yaml, thanks"));
        logInAs(newAccount("Sample Learner"), "LEARNER");
        assertThatThrownBy(() -> UI.getCurrent().navigate("coach")).isInstanceOf(MockAccessDeniedException.class);
    }

    private void makeOrganiser() {
        jdbc.sql("insert into account_role (account_id, role) values (?, 'ORGANISER')")
                .param(me.value())
                .update();
        logInAs(me, "LEARNER", "ORGANISER");
    }
}
