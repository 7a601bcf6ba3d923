package app.acquaint.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    private static final Map<String, Pattern> LISTS = Map.of("talk", PatternReader.read("(chat|catch up)", Map.of()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"are you free\" | well, are you free today | are you free",
                "\"chat|call\" | a call or a chat | call; chat",
                "\"(would|could) you\" | could you | could you",
                "\"(do you|are you) free\" | are you free | are you free",
                "\"a quick? <talk>\" | a catch up, a quick chat | a catch up; a quick chat",
                "\"learn* ..2 other\" | learning from each other | learning from each other",
                "\"learn ..1 other\" | learn from each other | -",
                "\"N15-30 minutes\" | twenty-five minutes or 45 minutes | twenty-five minutes",
                "\"^ free\" | Free today. I am free | Free",
                "\"free ?\" | free? I am free. | free?",
                "\"!your team\" | your team, my team | my team",
                "\"*ing it\" | doing it, do it | doing it",
                "\"grat*|gra*|merc*\" | grateful, i, mercy, grand | grateful; mercy; grand",
                "\"I’m sure\" | i am sure | i am sure",
                "\"one two\" | one. two | -",
            })
    void a_phrase_is_found_where_it_stands(String phrase, String text, String found) {
        Reading reading = Reading.of(Draft.of(text));
        Phrases phrases = new Phrases(List.of(PatternReader.read(phrase, LISTS)));

        List<String> quotes = phrases.in(reading).stream()
                .map(match -> reading.quote(reading.span(match.from(), match.to())))
                .toList();

        assertThat(quotes.isEmpty() ? "-" : String.join("; ", quotes)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(a b | is not closed",
                "a) b | without its (",
                "<nobody> | not among the words",
                "<talk | not closed",
                "..3 | would match anything",
                "a? | would match anything",
                "..x a | needs a number",
                "N5-x | needs a number",
                "() a | nothing to match",
                "'would|could you' | write (would|could)",
                "'thank you|thanks' | put whole ways in brackets",
                "'(no worries) problem|stress' | write (problem|stress)",
            })
    void a_phrase_that_cannot_be_read_says_what_to_do(String phrase, String says) {
        assertThatThrownBy(() -> PatternReader.read(phrase, LISTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(says);
    }
}
