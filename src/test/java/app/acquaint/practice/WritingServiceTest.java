package app.acquaint.practice;

import static app.acquaint.practice.WritingHouse.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import app.acquaint.common.DomainException;
import app.acquaint.common.ExerciseId;
import app.acquaint.common.NotFoundException;
import app.acquaint.practice.SaveResult.Conflict;
import app.acquaint.practice.SaveResult.Saved;
import app.acquaint.store.NotDurableException;
import app.acquaint.testkit.Engine;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class WritingServiceTest {

    @Parameter
    Engine engine;

    private final AtomicBoolean diskFull = new AtomicBoolean();
    private final AtomicInteger waits = new AtomicInteger();
    private WritingHouse house;
    private AccountId me;

    @BeforeEach
    void open() {
        house = new WritingHouse(engine, () -> {
            waits.incrementAndGet();
            if (diskFull.get()) {
                throw new NotDurableException(new IOException("no room"));
            }
        });
        me = house.account();
    }

    @Test
    void what_was_saved_is_found_as_it_was_typed() {
        var saved = saved(house.writings.save(key(me, null), 0, "Hi Priya", false));

        assertThat(saved).isEqualTo(new Writing(key(me, null), 1, "Hi Priya", WritingHouse.NOW));
        assertThat(house.writings.find(key(me, null))).contains(saved);
    }

    @Test
    void what_was_written_in_one_exercise_is_found_by_its_owner_whomever_it_is_about() {
        var about_priya = saved(house.writings.save(key(me, house.person(me)), 0, "Hi Priya", false));
        var about_nobody = saved(house.writings.save(key(me, null), 0, "Hi", false));
        var elsewhere = new WritingKey(me, key(me, null).course(), new ExerciseId("my-story"), null);
        house.writings.save(elsewhere, 0, "I began", false);
        house.writings.save(
                new WritingKey(me, new CourseId("other"), key(me, null).exercise(), null), 0, "Hi", false);
        var stranger = house.account();
        house.writings.save(key(stranger, null), 0, "Not mine", false);

        assertThat(house.writings.in(me, key(me, null).course(), key(me, null).exercise()))
                .containsExactlyInAnyOrder(about_priya, about_nobody);
    }

    @Test
    void the_second_save_on_the_same_base_overwrites_nothing_and_gets_both_texts() {
        house.writings.save(key(me, null), 0, "first", false);
        house.writings.save(key(me, null), 1, "from the one tab", false);

        var late = house.writings.save(key(me, null), 1, "from the other tab", false);

        assertThat(late).isInstanceOf(Conflict.class);
        assertThat(((Conflict) late).theirs().text()).isEqualTo("from the one tab");
        assertThat(house.writings.find(key(me, null)).orElseThrow().text()).isEqualTo("from the one tab");
    }

    @Test
    void of_two_first_saves_one_is_told_what_the_other_saved() {
        house.writings.save(key(me, null), 0, "from the one tab", false);

        assertThat(house.writings.save(key(me, null), 0, "from the other tab", false))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void a_text_that_stands_already_is_acknowledged_whatever_its_base() {
        house.writings.save(key(me, null), 0, "one", false);
        house.writings.save(key(me, null), 1, "two", false);

        var again = saved(house.writings.save(key(me, null), 0, "two", false));

        assertThat(again.revision()).isEqualTo(2);
    }

    @Test
    void settled_states_are_kept_and_can_come_back() {
        house.writings.save(key(me, null), 0, "one", true);
        house.writings.save(key(me, null), 1, "one and more", false);
        house.writings.save(key(me, null), 2, "one and more still", true);

        assertThat(house.versions(key(me, null))).containsExactly("one and more still", "one");

        house.writings.save(key(me, null), 3, "one", true);

        assertThat(house.versions(key(me, null))).containsExactly("one", "one and more still", "one");
    }

    @Test
    void a_state_settled_after_it_was_saved_is_kept_too() {
        house.writings.save(key(me, null), 0, "one", false);
        house.writings.save(key(me, null), 1, "one", true);
        house.writings.save(key(me, null), 1, "one and more", false);

        assertThat(house.versions(key(me, null))).containsExactly("one and more", "one");
    }

    @Test
    void what_a_later_save_takes_away_is_kept_even_if_nobody_settled_it() {
        var long_text = "Would you be available for a 25-minute networking meeting?";
        house.writings.save(key(me, null), 0, long_text, false);
        house.writings.save(key(me, null), 1, "", false);

        assertThat(house.versions(key(me, null))).containsExactly("", long_text);
    }

    @Test
    void nothing_is_told_as_saved_while_the_disk_refuses_and_the_retry_finds_its_own_text() {
        diskFull.set(true);
        assertThatExceptionOfType(NotDurableException.class)
                .isThrownBy(() -> house.writings.save(key(me, null), 0, "text", false));

        diskFull.set(false);

        assertThat(saved(house.writings.save(key(me, null), 0, "text", false)).revision())
                .isEqualTo(1);
        assertThat(waits).hasValue(2);
    }

    @Test
    void writers_of_the_same_moment_get_a_revision_each_or_a_conflict() throws Exception {
        house.writings.save(key(me, null), 0, "start", false);
        var together = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var saves = IntStream.range(0, 8)
                    .mapToObj(tab -> threads.submit(() -> {
                        together.await();
                        return house.writings.save(key(me, null), 1, "from tab " + tab, false);
                    }))
                    .toList();
            together.countDown();
            var kept = 0;
            for (var save : saves) {
                kept += save.get() instanceof Saved ? 1 : 0;
            }
            assertThat(kept).isEqualTo(1);
        }
    }

    @Test
    void first_writers_of_the_same_moment_get_one_text_or_a_conflict() throws Exception {
        var together = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var saves = IntStream.range(0, 8)
                    .mapToObj(tab -> threads.submit(() -> {
                        together.await();
                        return house.writings.save(key(me, null), 0, "from tab " + tab, false);
                    }))
                    .toList();
            together.countDown();
            var kept = 0;
            for (var save : saves) {
                kept += save.get() instanceof Saved ? 1 : 0;
            }
            assertThat(kept).isEqualTo(1);
        }
    }

    @Test
    void nobody_finds_or_overwrites_what_another_wrote() {
        var other = house.account();
        house.writings.save(key(me, null), 0, "mine", true);

        assertThat(house.writings.find(key(other, null))).isEmpty();
        assertThat(house.writings.all(other)).isEmpty();
        assertThat(house.writings.versions(key(other, null))).isEmpty();

        house.writings.save(key(other, null), 1, "theirs", true);

        assertThat(house.writings.find(key(me, null)).orElseThrow().text()).isEqualTo("mine");
    }

    @Test
    void a_draft_about_somebody_elses_person_is_refused() {
        var theirs = house.person(house.account());

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> house.writings.save(key(me, theirs), 0, "Hi", false));
        assertThat(house.rows("writing")).isZero();
    }

    @Test
    void drafts_about_two_people_stand_apart_and_outlive_them() {
        var priya = house.person(me);
        var jo = house.person(me);
        house.writings.save(key(me, priya), 0, "Hi Priya", true);
        house.writings.save(key(me, jo), 0, "Hi Jo", true);

        house.delete(priya);

        assertThat(house.writings.find(key(me, priya)).orElseThrow().text()).isEqualTo("Hi Priya");
        assertThat(saved(house.writings.save(key(me, priya), 1, "Hi Priya!", true))
                        .revision())
                .isEqualTo(2);
        assertThat(house.writings.all(me)).hasSize(2);
    }

    @Test
    void erasing_an_account_leaves_nothing_written() {
        var priya = house.person(me);
        house.writings.save(key(me, priya), 0, "Hi Priya", true);
        house.writings.save(key(me, priya), 1, "Hi", true);
        house.overrules.keep(key(me, priya), "brief", true);
        assertThat(house.rows("writing_version") + house.rows("writing_overrule"))
                .isEqualTo(2);

        house.erase(me);

        assertThat(house.rows("writing") + house.rows("writing_version") + house.rows("writing_overrule"))
                .isZero();
    }

    @Test
    void what_was_overruled_stays_so_until_it_is_taken_back() {
        house.writings.save(key(me, null), 0, "Hi", true);
        house.overrules.keep(key(me, null), "brief", true);
        house.overrules.keep(key(me, null), "brief", true);
        house.overrules.keep(key(me, null), "window", true);
        assertThat(house.overrules.of(key(me, null))).containsExactlyInAnyOrder("brief", "window");

        house.overrules.keep(key(me, null), "brief", false);

        assertThat(house.overrules.of(key(me, null))).containsExactly("window");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> house.overrules.keep(key(house.account(), null), "brief", true));
    }

    @Test
    void any_text_comes_back_as_typed_or_is_refused_with_a_reason() {
        var revision = 0;
        for (var text : NaughtyTexts.KEEPABLE) {
            revision = saved(house.writings.save(key(me, null), revision, text, true))
                    .revision();
            assertThat(house.writings.find(key(me, null)).orElseThrow().text()).isEqualTo(text);
        }
        var stands = house.writings.find(key(me, null));
        for (var text : NaughtyTexts.UNKEEPABLE) {
            var base = revision;
            assertThatExceptionOfType(DomainException.class)
                    .isThrownBy(() -> house.writings.save(key(me, null), base, text, true))
                    .satisfies(refusal -> assertThat(refusal.key()).startsWith("practice.writing."));
        }
        assertThat(house.writings.find(key(me, null))).isEqualTo(stands);
    }

    private static Writing saved(SaveResult result) {
        assertThat(result).isInstanceOf(Saved.class);
        return ((Saved) result).writing();
    }
}
