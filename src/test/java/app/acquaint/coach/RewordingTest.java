package app.acquaint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the ask's rubric offers to change, taken over as a click would. */
class RewordingTest {

    private static final Rubric ASK = Rubrics.of("ask");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "time-box | Hi Jo. Are you free for a quick chat this month? | Hi Jo. Are you free for a 25-minute conversation this month?",
                "time-box | Are you free for an hour this month? | Are you free for 25 minutes this month?",
                "time-box | Are you free for a coffee this month? | Are you free for a coffee of 25 minutes this month?",
                "window | Are you free for a chat sometime? | Are you free for a chat in the next two to three weeks?",
                "window | Are you free for a chat? | Are you free for a chat in the next two to three weeks?",
                "availability | Would you be interested in meeting this month? | Would you be available to meet this month?",
                "availability | Would you be open to a chat this month? | Would you be available for a chat this month?",
                "named-meeting | Are you free for a quick coffee? | Are you free for a networking meeting?",
                "mutual-purpose | Can I pick your brain for 25 minutes? | Can I get to know each other’s work for 25 minutes?",
                "no-apology | Sorry to bother you, are you free for a chat? Jo | Are you free for a chat? Jo",
                "no-apology | Hi. Sorry to bother you, 𝐚re you free? Jo | Hi. 𝐚re you free? Jo",
                "no-apology | Are you free for a chat? Sorry to bother you! Jo | Are you free for a chat? Jo",
            })
    void the_drafts_own_words_are_mended(String criterion, String draft, String mended) {
        assertThat(applied(criterion, draft)).isEqualTo(mended);
    }

    @Test
    void what_goes_leaves_no_gap_at_the_end_of_a_paragraph() {
        assertThat(applied("no-apology", "Are you free this month? Sorry to bother you.\n\nJo"))
                .isEqualTo("Are you free this month?\n\nJo");
    }

    @Test
    void the_whole_draft_is_never_taken_out() {
        assertThat(finding("no-apology", "Sorry to bother you.").edit()).isNull();
        assertThat(finding("no-pressure", "Hi Jo. I really need to meet you. Jo")
                        .edit())
                .isNull();
    }

    @Test
    void what_is_met_needs_no_mending() {
        assertThat(finding("brief", "Are you free?").edit()).isNull();
        assertThat(finding("time-box", "Are you free for 25 minutes this month?")
                        .edit())
                .isNull();
    }

    private static String applied(String criterion, String draft) {
        var edit = Objects.requireNonNull(finding(criterion, draft).edit());
        return draft.substring(0, edit.from()) + edit.text() + draft.substring(edit.to());
    }

    private static Finding finding(String criterion, String draft) {
        return Coach.standard().review(ASK, Draft.of(draft)).findings().stream()
                .filter(each -> each.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }
}
