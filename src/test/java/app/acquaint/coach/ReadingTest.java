package app.acquaint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I'm sure you’ve time | i am sure you have time",
                "can't won't don't | can not will not do not",
                "thx, r u free 2moro? | thanks are you free tomorrow ?",
                "25-minute | 25 minutes",
                "30min and 2hrs | 30 minutes and 2 hour",
                "twenty-five mins | 25 minutes",
                "twenty five | 25",
                "two hundred scooters | 200 scooters",
                "each other’s work | each other 's work",
                "½ hour or 1/2 hour | half hour or half hour",
            })
    void typed_words_are_read_as_the_words_they_stand_for(String typed, String plain) {
        assertThat(words(Reading.of(Draft.of(typed)))).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hi Mr. Osei, are you free? I am. | 2",
                "It is me. 3.5 hours. Well … yes! | 4",
                "Could you find time (15 mins?) in May? | 1",
                "Ask J. Smith about it. Then go. | 2",
                "One; two | 2",
                "Is 4 p.m. on Monday good? | 1",
                "See you at 4 p.m. Bring nothing. | 2",
            })
    void sentences_end_where_a_reader_ends_them(String text, int sentences) {
        assertThat(Reading.of(Draft.of(text)).sentences()).hasSize(sentences);
    }

    @Test
    void a_short_line_and_an_item_of_a_list_stand_for_themselves() {
        Reading reading = Reading.of(Draft.of("Hi Ada,\r\n\r\nI sell shoes\r\n- 12 years\r\n- two shops"));

        assertThat(reading.sentences()).hasSize(4);
    }

    @Test
    void a_wrapped_line_goes_on() {
        Reading reading =
                Reading.of(Draft.of("This line is long enough to have been wrapped by a mail program\nright here."));

        assertThat(reading.sentences()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"not so urgent", "no, really: it is not urgent", "this is hardly urgent", "it isn't that urgent"
            })
    void a_negation_shortly_before_is_seen(String text) {
        assertThat(isNegatedAt(text, "urgent")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"you do not know me, it is urgent", "no. it is urgent", "urgent, no?"})
    void a_negation_of_something_else_is_not(String text) {
        assertThat(isNegatedAt(text, "urgent")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🎉👩‍👩‍👧 Are you free? 💛",
                "Cafe\u0301 nai\u0308ve at Whangārei, I'm free",
                "One\r\n\r\ntwo,\r\nthree",
                "مرحبا free שלום 你好 free",
            })
    void every_word_knows_its_place_in_the_text(String text) {
        for (Token token : Reading.of(Draft.of(text)).tokens()) {
            String typed = text.substring(token.from(), token.to());
            assertThat(typed).isEqualTo(typed.strip()).isNotEmpty();
            assertThat(English.words(typed)).contains(token.word());
        }
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "' \u00a0 ', 0", "one, 1", "' two  words ', 2", "'a-b c/d', 2", "'no\u00a0break', 2"})
    void a_word_is_a_run_without_white_space(String text, int words) {
        assertThat(Reading.of(Draft.of(text)).words()).isEqualTo(words);
    }

    private static String words(Reading reading) {
        return reading.tokens().stream().map(Token::word).collect(Collectors.joining(" "));
    }

    private static boolean isNegatedAt(String text, String word) {
        Reading reading = Reading.of(Draft.of(text));
        List<String> words = reading.tokens().stream().map(Token::word).toList();
        assertThat(words).contains(word);
        return reading.isNegated(words.indexOf(word));
    }
}
