package app.acquaint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AskedTest {

    private static final Check A_DAY =
            new Asked(new Contains(phrases("monday|tuesday"), Phrases.NONE, Phrases.NONE, Phrases.NONE, 1));

    private static final Check THEIR_TIME =
            new TakesUp(phrases("monday|tuesday", "N", "after ..2"), Set.of("weeks", "after"));

    @Test
    void a_check_of_the_other_persons_words() {
        assertThat(A_DAY.look(reading("See you then.", "Is Tuesday fine?")).met())
                .isTrue();
        assertThat(A_DAY.look(reading("Tuesday?", "Yes, gladly.")).met()).isFalse();
        assertThat(A_DAY.look(reading("Tuesday?", null)).silent()).isTrue();
    }

    @Test
    void a_time_that_was_offered_is_taken_up() {
        String asked = "The 4th, or a week after Ramadan?";

        assertThat(THEIR_TIME.look(reading("Then the 4th.", asked)).met()).isTrue();
        assertThat(THEIR_TIME
                        .look(reading("After Ramadan, with pleasure.", asked))
                        .spans())
                .containsExactly(new Span(6, 13));
        assertThat(THEIR_TIME.look(reading("In a week?", asked)).met()).isFalse();
        assertThat(THEIR_TIME.look(reading("Tuesday?", null)).silent()).isTrue();
    }

    @Test
    void phrases_see_that_a_sentence_is_exclaimed() {
        Phrases exclaimed = phrases("thanks !");

        assertThat(exclaimed.isIn(reading("Thanks! See you.", null))).isTrue();
        assertThat(exclaimed.isIn(reading("Thanks. See you!", null))).isFalse();
        assertThat(exclaimed.isIn(reading("Thanks?!", null))).isFalse();
    }

    private static Phrases phrases(String... phrases) {
        return new Phrases(List.of(phrases).stream()
                .map(phrase -> PatternReader.read(phrase, Map.of()))
                .toList());
    }

    private static Reading reading(String text, @Nullable String asked) {
        return Reading.of(new Draft(text, List.of(), List.of(), List.of(), null, null, asked));
    }
}
