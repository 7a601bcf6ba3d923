package app.acquaint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaysWhenTest {

    private static final SaysWhen CHECK = new SaysWhen(phrase("we|i"), phrase("ago"), Set.of("at", "the", "in"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | Then we sit together in Leipzig.",
                "true  | At the symposiums in June I look for you.",
                "false | Leipzig is rainy.",
                "false | In Leipzig we met long ago.",
                "false | We had a good talk.",
            })
    void a_sentence_takes_up_the_note(boolean met, String text) {
        assertThat(look(text, "at the Leipzig symposium").met()).isEqualTo(met);
    }

    @Test
    void the_sentence_is_concerned() {
        String text = "Thank you. We meet in Leipzig! Bye.";
        Span span = look(text, "Leipzig").spans().getFirst();

        assertThat(text.substring(span.from(), span.to())).isEqualTo("We meet in Leipzig!");
    }

    @Test
    void nothing_noted_is_never_taken_up() {
        assertThat(look("We meet in Leipzig.", null).met()).isFalse();
        assertThat(look("We meet in Leipzig.", " ").met()).isFalse();
    }

    private static Outcome look(String text, @Nullable String next) {
        return CHECK.look(Reading.of(new Draft(text, List.of(), List.of(), List.of(), next, null, null)));
    }

    private static Phrases phrase(String phrase) {
        return new Phrases(List.of(PatternReader.read(phrase, Map.of())));
    }
}
