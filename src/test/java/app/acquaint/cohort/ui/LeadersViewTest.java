package app.acquaint.cohort.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.cohort.Encouragements;
import app.acquaint.cohort.LeaderSight;
import app.acquaint.cohort.Looks;
import app.acquaint.common.AccountId;
import app.acquaint.uikit.EmptyState;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeadersViewTest extends SightViewTest {

    private AccountId lea = AccountId.next();

    @BeforeEach
    void aLeader() {
        lea = newAccount("Lea Leader");
        asLeader(lea);
    }

    @Test
    void whom_nobody_leads_reads_that_nobody_sees_anything() {
        open("leaders");

        _get(EmptyState.class);
        assertThat(texts()).anySatisfy(text -> assertThat(text).startsWith("No leader ever sees your drafts"));
    }

    @Test
    void the_line_reads_word_for_word_as_on_the_leaders_page() {
        led();
        openedFirstLesson(me, 20);
        open("leaders");
        var mine = notes();

        logInAs(lea, "LEARNER", "LEADER");
        open("learners");

        assertThat(mine).singleElement().satisfies(note -> assertThat(note).contains("quiet since"));
        assertThat(notes()).isEqualTo(mine);
    }

    @Test
    void counts_are_off_until_switched_on_and_off_again_when_switched_off() {
        led();
        open("leaders");
        var counts = _get(Checkbox.class);
        assertThat(counts.getValue()).isFalse();

        _setValue(counts, true);
        assertThat(shown()).isTrue();
        assertThat(notes().getFirst()).contains("nobody asked, no meetings held");
        _setValue(counts, false);
        assertThat(shown()).isFalse();
        assertThat(notes().getFirst()).doesNotContain("nobody asked");
    }

    @Test
    void who_looked_and_what_was_written_is_there_to_read() {
        led();
        open("leaders");
        assertThat(texts()).contains("Nobody looked in the last 30 days.");
        bean(Looks.class).at(lea, course());
        bean(Encouragements.class).nudge(lea, me, course(), "On you go");

        open("");
        assertThat(texts()).contains("On you go");
        open("leaders");

        assertThat(texts())
                .contains("On you go")
                .anySatisfy(text -> assertThat(text).startsWith("Looked on 1 of the last 30 days"));
    }

    @Test
    void leaving_takes_a_second_thought_and_ends_the_sight_at_once() {
        led();
        open("leaders");
        click("Leave this leader");
        assertThat(bonds.exists(lea, me)).isTrue();

        ComponentUtil.fireEvent(
                _get(ConfirmDialog.class), new ConfirmDialog.ConfirmEvent(_get(ConfirmDialog.class), true));

        assertThat(bean(LeaderSight.class).of(lea, course())).isEmpty();
        _assertNone(H2.class, spec -> spec.withText("Lea Leader"));
    }

    @Test
    void a_switch_on_a_page_that_is_out_of_date_is_answered_kindly() {
        led();
        open("leaders");
        bonds.leave(me, lea);

        _setValue(_get(Checkbox.class), true);

        assertThat(_get(Checkbox.class).getValue()).isFalse();
        assertThat(notes()).isEmpty();
    }

    private void led() {
        bonds.bind(lea, me, now.minus(Duration.ofDays(30)));
    }

    private boolean shown() {
        return bean(LeaderSight.class).line(lea, me, course()).counts().isPresent();
    }

    /** The quiet sentence of each learner's row. */
    private static List<String> notes() {
        return _find(SightRow.class).stream()
                .map(row -> _get(row, Paragraph.class, spec -> spec.withClasses("row-note"))
                        .getText())
                .toList();
    }
}
