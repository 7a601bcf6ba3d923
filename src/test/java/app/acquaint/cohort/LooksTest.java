package app.acquaint.cohort;

import static app.acquaint.cohort.SightHouse.COURSE;
import static app.acquaint.cohort.SightHouse.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.common.AccountId;
import app.acquaint.testkit.Engine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class LooksTest {

    @Parameter
    Engine engine;

    private SightHouse house;
    private AccountId lea;
    private AccountId ada;

    @BeforeEach
    void aLeaderAndALearner() {
        house = new SightHouse(engine);
        lea = house.leader("Lea", "Europe/Berlin");
        ada = house.learnerOf(lea, "Ada");
    }

    @Test
    void a_day_is_noted_once_with_the_latest_time() {
        house.looks.at(lea, COURSE);
        house.turnClockTo(NOW.plusSeconds(3_600));
        house.looks.at(lea, ada, COURSE);

        assertThat(house.looks.days(ada, lea)).containsExactly(LocalDate.of(2026, 11, 23));
        assertThat(house.data.export(ada).get(SightData.FILE)).contains("2026-11-23T13:00:00Z", "Lea");
    }

    @Test
    void everybody_in_the_list_is_noted_on_their_own_day() {
        var lou = house.learner("Lou", "America/Los_Angeles");
        var kiri = house.learner("Kiri", "Pacific/Auckland");
        house.bonds.bind(lea, lou, NOW);
        house.bonds.bind(lea, kiri, NOW);
        house.turnClockTo(Instant.parse("2026-11-23T05:00:00Z"));

        assertThat(house.looks.at(lea, COURSE)).hasSize(3);

        assertThat(house.looks.days(lou, lea)).containsExactly(LocalDate.of(2026, 11, 22));
        assertThat(house.looks.days(ada, lea)).containsExactly(LocalDate.of(2026, 11, 23));
        assertThat(house.looks.days(kiri, lea)).containsExactly(LocalDate.of(2026, 11, 23));
    }

    @Test
    void one_is_told_of_thirty_days_the_latest_first() {
        for (var ago : new int[] {40, 30, 29, 3, 0}) {
            house.turnClockTo(NOW.minus(Duration.ofDays(ago)));
            house.looks.at(lea, COURSE);
        }

        assertThat(house.looks.days(ada, lea))
                .containsExactly(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 20), LocalDate.of(2026, 10, 25));
    }

    @Test
    void the_learners_own_page_is_nobodys_look() {
        house.sight.ofLearner(ada, COURSE);

        assertThat(house.looks.days(ada, lea)).isEmpty();
    }
}
