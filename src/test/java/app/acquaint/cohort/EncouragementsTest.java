package app.acquaint.cohort;

import static app.acquaint.cohort.SightHouse.ASK;
import static app.acquaint.cohort.SightHouse.COURSE;
import static app.acquaint.cohort.SightHouse.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.NotFoundException;
import app.acquaint.testkit.Engine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class EncouragementsTest {

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
        house.underWay(ada, ASK, NOW.minus(Duration.ofDays(20)));
    }

    @Test
    void both_can_read_what_was_sent_and_others_hear_of_it() {
        nudge("  I know it has been\n a full week. ");

        assertThat(house.encouragements.sent(lea, ada))
                .singleElement()
                .satisfies(one -> assertThat(one.sentence()).isEqualTo("I know it has been a full week."));
        assertThat(house.encouragements.received(ada))
                .singleElement()
                .satisfies(one -> assertThat(one.leaderName()).isEqualTo("Lea"));
        assertThat(house.published)
                .singleElement()
                .isInstanceOfSatisfying(
                        EncouragementSent.class,
                        sent -> assertThat(sent.learner()).isEqualTo(ada));
        assertThat(house.data.export(ada).get(SightData.FILE)).contains("a full week");
    }

    @Test
    void one_a_day_is_enough_from_whomever_and_the_day_is_the_learners() {
        var max = house.leader("Max", "Pacific/Auckland");
        house.bonds.bind(max, ada, NOW.minusSeconds(60));
        nudge("One");

        refused("cohort.encouragement.nudged-today", () -> nudge("Two"));
        refused("cohort.encouragement.nudged-today", () -> house.encouragements.nudge(max, ada, COURSE, "Three"));
        house.turnClockTo(Instant.parse("2026-11-23T22:59:00Z"));
        refused("cohort.encouragement.nudged-today", () -> nudge("Four"));
        house.turnClockTo(Instant.parse("2026-11-23T23:01:00Z"));
        nudge("Five");

        assertThat(house.encouragements.received(ada))
                .extracting(Encouragement::sentence)
                .containsExactly("Five", "One");
        assertThat(house.published).hasSize(2);
    }

    @Test
    void two_at_the_same_moment_give_one() throws Exception {
        var max = house.leader("Max", "UTC");
        house.bonds.bind(max, ada, NOW.minusSeconds(60));
        var start = new CyclicBarrier(2);
        var sent = 0;
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> fromLea = () -> send(start, lea);
            Callable<Boolean> fromMax = () -> send(start, max);
            for (var result : both.invokeAll(List.of(fromLea, fromMax))) {
                sent += result.get() ? 1 : 0;
            }
        }

        assertThat(sent).isEqualTo(1);
        assertThat(house.encouragements.received(ada)).hasSize(1);
    }

    @Test
    void all_who_are_late_get_one_but_who_had_theirs() {
        var ben = house.learnerOf(lea, "Ben");
        house.underWay(ben, ASK, NOW.minus(Duration.ofDays(15)));
        var cai = house.learnerOf(lea, "Cai");
        house.underWay(cai, ASK, NOW);
        nudge("To Ada alone");

        var sent = house.encouragements.nudgeLate(lea, COURSE, "To all");

        assertThat(sent).isEqualTo(new Encouragements.SentToMany(List.of("Ben"), List.of("Ada")));
        assertThat(house.encouragements.received(cai)).isEmpty();
        house.completed(ada, NOW);
        house.completed(ben, NOW);
        refused("cohort.encouragement.nobody-late", () -> house.encouragements.nudgeLate(lea, COURSE, "To all"));
    }

    @Test
    void congratulations_are_for_who_arrived_and_nudges_for_who_did_not() {
        refused("cohort.encouragement.early", () -> house.encouragements.congratulate(lea, ada, COURSE, "Well done!"));
        nudge("On you go");
        house.completed(ada, NOW);

        house.encouragements.congratulate(lea, ada, COURSE, "Well done!");
        refused("cohort.encouragement.finished", () -> nudge("On you go"));
        refused(
                "cohort.encouragement.congratulated-today",
                () -> house.encouragements.congratulate(lea, ada, COURSE, "Again!"));
        assertThat(house.encouragements.received(ada))
                .extracting(Encouragement::kind)
                .containsExactlyInAnyOrder(Encouragement.Kind.NUDGE, Encouragement.Kind.CONGRATULATION);
    }

    @Test
    void a_sentence_says_something_in_three_hundred_characters() {
        refused("cohort.encouragement.blank", () -> nudge(" \n "));
        refused("cohort.encouragement.long", () -> nudge("x".repeat(301)));
        nudge("😀".repeat(150));

        assertThat(house.encouragements.received(ada)).hasSize(1);
    }

    @Test
    void home_shows_it_for_the_day_and_only_from_those_who_lead_now() {
        var max = house.leader("Max", "UTC");
        house.bonds.bind(max, ada, NOW.minusSeconds(60));
        nudge("Hello");
        house.bonds.leave(ada, max);

        assertThat(house.encouragements.received(ada))
                .extracting(Encouragement::seen)
                .containsExactly(false);
        assertThat(house.encouragements.news(ada)).hasSize(1);
        assertThat(house.encouragements.received(ada))
                .extracting(Encouragement::seen)
                .containsExactly(true);
        house.turnClockTo(Instant.parse("2026-11-23T22:59:00Z"));
        assertThat(house.encouragements.news(ada)).hasSize(1);
        house.turnClockTo(Instant.parse("2026-11-24T08:00:00Z"));
        assertThat(house.encouragements.news(ada)).isEmpty();

        nudge("Once more");
        house.bonds.leave(ada, lea);
        assertThat(house.encouragements.news(ada)).isEmpty();
        assertThat(house.encouragements.received(ada)).hasSize(2);
    }

    @Test
    void nobody_is_written_to_without_a_bond() {
        house.bonds.leave(ada, lea);

        assertThatThrownBy(() -> nudge("Hello")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> house.encouragements.sent(lea, ada)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> house.encouragements.nudge(ada, lea, COURSE, "Hello"))
                .isInstanceOf(NotFoundException.class);
    }

    private void nudge(String sentence) {
        house.encouragements.nudge(lea, ada, COURSE, sentence);
    }

    private boolean send(CyclicBarrier start, AccountId leader) throws Exception {
        start.await();
        try {
            house.encouragements.nudge(leader, ada, COURSE, "Hello");
            return true;
        } catch (DomainException hadOne) {
            return false;
        }
    }

    private static void refused(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        reason -> assertThat(reason.key()).isEqualTo(key));
    }
}
