package app.acquaint.practice;

import static app.acquaint.practice.WritingHouse.key;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.practice.SaveResult.Conflict;
import app.acquaint.practice.SaveResult.Saved;
import app.acquaint.testkit.Engine;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class TwoTabsTest {

    private static final int INTERLEAVINGS = 1_000;
    private static final int STEPS = 12;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void of_a_thousand_interleavings_none_loses_an_acknowledged_text_or_overwrites_unseen(Engine engine)
            throws SQLException {
        var connection = engine.migrated().getConnection();
        var house = new WritingHouse(new SingleConnectionDataSource(connection, true), () -> {});
        var owner = house.account();
        var conflicts = 0;
        for (var seed = 0; seed < INTERLEAVINGS; seed++) {
            conflicts += new Interleaving(house, key(owner, house.person(owner)), seed).run();
        }
        assertThat(conflicts).isGreaterThan(INTERLEAVINGS / 2);
    }

    @Test
    void a_text_holds_another_when_only_a_few_characters_went() {
        assertThat(Continuation.holds("Hi Priya", "Hi Priya, how are you?")).isTrue();
        assertThat(Continuation.holds("", "anything")).isTrue();
        assertThat(Continuation.holds("aaa", "aa")).isTrue();
        assertThat(Continuation.holds("a sentence of more than a few words", ""))
                .isFalse();
    }

    /** Two tabs on one draft, in an order drawn by lot: each types, saves, loads anew, or settles a conflict. */
    private static final class Interleaving {

        private final WritingHouse house;
        private final WritingKey key;
        private final Random lot;
        private final List<String> acknowledged = new ArrayList<>();
        private final Tab[] tabs = {new Tab(), new Tab()};
        private int words;
        private int conflicts;

        Interleaving(WritingHouse house, WritingKey key, long seed) {
            this.house = house;
            this.key = key;
            this.lot = new Random(seed);
        }

        int run() {
            for (var step = 0; step < STEPS; step++) {
                var tab = tabs[lot.nextInt(2)];
                switch (lot.nextInt(5)) {
                    case 0 -> tab.load();
                    case 1 -> tab.text = word();
                    case 2 -> tab.text += word();
                    default -> tab.save(lot.nextBoolean());
                }
            }
            var reachable = house.versions(key);
            assertThat(acknowledged)
                    .allSatisfy(text -> assertThat(reachable)
                            .anySatisfy(kept -> assertThat(kept).contains(text)));
            return conflicts;
        }

        /** Longer than what may go without being kept, and like no other. */
        private String word() {
            return "[" + (words++ + "-").repeat(20) + "]";
        }

        private final class Tab {

            private String text = "";
            private int base;
            private String seen = "";

            void load() {
                house.writings.find(key).ifPresent(standing -> {
                    text = seen = standing.text();
                    base = standing.revision();
                });
            }

            void save(boolean settled) {
                var before = house.writings.find(key).map(Writing::text).orElse("");
                switch (house.writings.save(key, base, text, settled)) {
                    case Saved(var kept) -> {
                        assertThat(before).as("overwritten unseen").isIn(seen, text);
                        acknowledged.add(text);
                        seen = text;
                        base = kept.revision();
                    }
                    case Conflict(var theirs) -> {
                        conflicts++;
                        assertThat(theirs.text()).isEqualTo(before);
                        assertThat(theirs.revision()).isNotEqualTo(base);
                        seen = theirs.text();
                        base = theirs.revision();
                    }
                }
            }
        }
    }
}
