package app.acquaint.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.common.ContactId;
import app.acquaint.contact.Contacts.Person;
import app.acquaint.contact.Stage;
import app.acquaint.course.Act;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActsToldTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void a_draft_tells_of_no_act() {
        assertThat(ActsTold.by(person(Stage.DRAFTED, null), Set.of(Stage.DRAFTED)))
                .isEmpty();
    }

    @Test
    void silence_is_an_answer_to_an_ask() {
        assertThat(ActsTold.by(person(Stage.SILENT, null), Set.of(Stage.SILENT)))
                .containsExactlyInAnyOrder(Act.ASKED, Act.ANSWERED);
    }

    @Test
    void whoever_was_met_was_asked_in_some_way() {
        assertThat(ActsTold.by(person(Stage.MET, null), Set.of(Stage.DRAFTED, Stage.MET)))
                .containsExactlyInAnyOrder(Act.ASKED, Act.ANSWERED, Act.MET);
    }

    @Test
    void what_was_reached_before_a_person_rests_still_counts() {
        assertThat(ActsTold.by(person(Stage.RESTING, null), Set.of(Stage.ASKED, Stage.RESTING)))
                .containsExactly(Act.ASKED);
    }

    @Test
    void a_date_for_the_next_touch_is_an_act() {
        assertThat(ActsTold.by(person(Stage.THANKED, DAY), Set.of(Stage.THANKED)))
                .containsExactlyInAnyOrder(Act.THANKED, Act.TOUCH_PLANNED);
    }

    @Test
    void of_several_people_each_tells_their_part() {
        var reached = Map.of(
                person(Stage.ASKED, null), Set.of(Stage.ASKED), person(Stage.THANKED, DAY), Set.of(Stage.THANKED));

        assertThat(ActsTold.by(reached)).containsExactlyInAnyOrder(Act.ASKED, Act.THANKED, Act.TOUCH_PLANNED);
    }

    private static Person person(Stage stage, @Nullable LocalDate nextTouch) {
        return new Person(ContactId.next(), "Priya", null, false, stage, DAY, null, null, nextTouch);
    }
}
