package app.acquaint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeighsTest {

    private static final List<Weighs.Group> SIGNS = List.of(group("need", false), group("cousin", false));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | We need rain.",
                "true  | We need rain, and we need sun.",
                "false | My cousin needs, I mean, we need a job for him.",
                "false | We need a tent. My cousin has none.",
            })
    void points_are_counted_once_for_each_group(boolean met, String text) {
        assertThat(look(new Weighs(SIGNS, -1, 0), text).met()).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | false",
                "2 | true",
                "3 | false",
                "9 | false",
            })
    void only_neighbouring_sentences_are_weighed_together(int stretch, boolean met) {
        String text = "We need rain. It is dry. My cousin laughed. All is well. Bye.";

        assertThat(look(new Weighs(SIGNS, -1, stretch), text).met()).isEqualTo(met);
    }

    @Test
    void the_words_concerned_are_those_of_the_sentences_that_decide() {
        String text = "Our cousin laughed. All was well. It rained. We need a room. My cousin pays.";
        Outcome outcome = look(new Weighs(SIGNS, -1, 2), text);

        assertThat(outcome.met()).isFalse();
        assertThat(outcome.spans().stream()
                        .map(span -> text.substring(span.from(), span.to()))
                        .toList())
                .containsExactly("need", "cousin");
    }

    @Test
    void a_sentence_about_what_they_promised_is_let_pass() {
        Weighs weighs = new Weighs(List.of(group("need", true)), 0, 0);
        String text = "We need the checklist for fathers.";

        assertThat(weighs.look(Reading.of(Draft.of(text))).met()).isFalse();
        Draft promised =
                new Draft(text, List.of(), List.of(), List.of("send the checklist for fathers"), null, null, null);
        assertThat(weighs.look(Reading.of(promised)).met()).isTrue();
    }

    private static Outcome look(Weighs weighs, String text) {
        return weighs.look(Reading.of(Draft.of(text)));
    }

    private static Weighs.Group group(String word, boolean agreed) {
        return new Weighs.Group(
                new Signs(new Phrases(List.of(PatternReader.read(word, Map.of()))), Phrases.NONE, agreed), -1);
    }
}
