package app.acquaint.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void a_text_goes_sentence_by_sentence_and_line_by_line() {
        assertThat(sentences("Hi Zoe\u0301 👋🏽!\r\n\r\nAre you free? I would like it. Thanks\rLena\n"))
                .containsExactly("Hi Zoe\u0301 👋🏽!", "Are you free?", "I would like it.", "Thanks", "Lena");
        assertThat(sentences(" \n\t ")).isEmpty();
        assertThat(sentences("こんにちは。元気ですか。")).containsExactly("こんにちは。", "元気ですか。");
    }

    @Test
    void white_space_around_a_selection_is_left_out() {
        assertThat(Passage.selected("a  b \n c", 1, 7)).contains(new Passage(3, 4));
        assertThat(Passage.selected("a  b", 1, 3)).isEmpty();
        assertThat(Passage.selected("ab", 1, 1)).isEmpty();
        assertThat(Passage.selected("ab", -1, 1)).isEmpty();
        assertThat(Passage.selected("ab", 0, 3)).isEmpty();
    }

    @Test
    void a_long_passage_is_quoted_in_one_line_and_never_cut_within_a_character() {
        assertThat(new Passage(0, 5).quoted("a\r\n\r\nb", 10)).isEqualTo("a ");
        assertThat(new Passage(0, 9).quoted("ab 👩‍👩‍👧", 4)).isEqualTo("ab …");
    }

    private static List<String> sentences(String text) {
        return Passage.sentences(text, Locale.ENGLISH).stream()
                .map(sentence -> sentence.of(text))
                .toList();
    }
}
