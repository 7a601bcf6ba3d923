package app.acquaint.contact;

import static app.acquaint.contact.TrackerHouse.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.common.ContactId;
import app.acquaint.contact.ActCounts.Acts;
import app.acquaint.testkit.Engine;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class ActCountsTest {

    @Parameter
    Engine engine;

    private TrackerHouse house;
    private ActCounts counts;
    private ContactId priya;

    @BeforeEach
    void open() {
        house = new TrackerHouse(engine);
        counts = new ActCountsRepository(house.jdbc);
        priya = house.tracker.add(house.me, "Priya").id();
    }

    @Test
    void people_asked_meetings_held_and_what_followed_are_counted() {
        move(priya, Stage.ASKED);
        move(priya, Stage.MET);
        move(priya, Stage.THANKED);
        house.turnClockTo(TODAY.plusDays(90));
        house.tracker.touch(house.me, priya, TODAY.plusDays(90), Channel.CALL, "");
        var jonas = house.tracker.add(house.me, "Jonas").id();
        house.tracker.move(house.me, jonas, new Standing.Asked(TODAY));
        house.tracker.move(house.me, jonas, new Standing.Asked(TODAY.plusDays(1)));

        assertThat(mine()).isEqualTo(new Acts(2, 1, 2));
    }

    @Test
    void a_touch_before_the_thanks_is_no_follow_up() {
        move(priya, Stage.ASKED);
        house.tracker.touch(house.me, priya, TODAY, Channel.CALL, "");

        assertThat(mine()).isEqualTo(new Acts(1, 0, 0));
    }

    @Test
    void rehearsals_and_slips_count_for_nothing() {
        move(house.tracker.practicePerson(house.me).id(), Stage.MET);
        var slip = house.tracker.record(house.me, priya, Stage.MET, TODAY, null);
        assertThat(mine()).isEqualTo(new Acts(0, 1, 0));

        house.tracker.correct(house.me, priya, slip.event());

        assertThat(mine()).isEqualTo(Acts.NONE);
    }

    @Test
    void each_has_their_own() {
        var other = house.account("UTC", Locale.ENGLISH);
        move(priya, Stage.ASKED);

        assertThat(counts.of(List.of(house.me, other)))
                .isEqualTo(Map.of(house.me, new Acts(1, 0, 0), other, Acts.NONE));
        assertThat(counts.of(List.of())).isEmpty();
    }

    private void move(ContactId contact, Stage stage) {
        house.tracker.record(house.me, contact, stage, TODAY, null);
    }

    private Acts mine() {
        return counts.of(List.of(house.me)).getOrDefault(house.me, Acts.NONE);
    }
}
