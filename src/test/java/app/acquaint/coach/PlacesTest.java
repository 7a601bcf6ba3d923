package app.acquaint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    @ParameterizedTest
    @CsvSource({
        "forty lorries, 40 trucks",
        "I made bread at night, night baker",
        "my gran sold it, grandmother",
        "there were fourteen of us, 14 staff",
        "we had a school for carpentry, carpenter"
    })
    void a_note_is_recognised_in_other_words(String text, String note) {
        assertThat(share(text, note)).isGreaterThanOrEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "I drove a van, HGV licence",
        "I keep the accounts, trained in Islamic finance",
        "he likes the sea, plays the accordion"
    })
    void what_cannot_be_said_otherwise_must_be_said(String text, String note) {
        assertThat(share(text, note)).isLessThan(0.4);
    }

    @Test
    void the_head_of_a_note_is_what_the_rest_adds_to() {
        Reading reading = Reading.of(Draft.of("The suppliers are late. The list is here."));
        Places places = Wording.of(List.of("the list of suppliers")).in(reading);
        Sentence first = reading.sentences().getFirst();
        Sentence last = reading.sentences().getLast();
        assertThat(places.hasHead(0, first.from(), first.to())).isFalse();
        assertThat(places.hasHead(0, last.from(), last.to())).isTrue();
    }

    @Test
    void a_word_that_several_notes_have_tells_none_apart() {
        Reading reading = Reading.of(Draft.of("I was in the cooperative."));
        Places places = Wording.of(List.of("secretary of the cooperative shop", "trains other cooperative farmers"))
                .in(reading);
        assertThat(places.share(1, 0, reading.tokens().size())).isZero();
    }

    private static double share(String text, String note) {
        Reading reading = Reading.of(Draft.of(text));
        return Wording.of(List.of(note))
                .in(reading)
                .share(0, 0, reading.tokens().size());
    }
}
