package app.acquaint.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.practice.TextComparison.Fate;
import app.acquaint.practice.TextComparison.Piece;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextComparisonTest {

    @Test
    void a_word_put_for_another_is_shown_as_gone_and_come() {
        assertThat(TextComparison.of("Are you interested?", "Are you free?").pieces())
                .containsExactly(
                        new Piece(Fate.KEPT, "Are you "),
                        new Piece(Fate.REMOVED, "interested"),
                        new Piece(Fate.ADDED, "free"),
                        new Piece(Fate.KEPT, "?"));
    }

    @Test
    void changes_with_a_mere_space_or_sign_between_them_are_one() {
        assertThat(TextComparison.of("Hi Priya, sorry to bother you.", "Hi Priya, we met at work.")
                        .pieces())
                .containsExactly(
                        new Piece(Fate.KEPT, "Hi Priya, "),
                        new Piece(Fate.REMOVED, "sorry to bother you"),
                        new Piece(Fate.ADDED, "we met at work"),
                        new Piece(Fate.KEPT, "."));
    }

    @Test
    void equal_texts_have_nothing_to_show_and_empty_ones_nothing_at_all() {
        assertThat(TextComparison.of("same", "same").pieces()).containsExactly(new Piece(Fate.KEPT, "same"));
        assertThat(TextComparison.of("", "").pieces()).isEmpty();
    }

    @Test
    void the_pieces_make_up_both_texts_whatever_they_are() {
        var lot = new Random(7);
        for (var round = 0; round < 300; round++) {
            var earlier = anyText(lot);
            var later = anyText(lot);

            var pieces = TextComparison.of(earlier, later).pieces();

            assertThat(without(pieces, Fate.ADDED)).isEqualTo(earlier);
            assertThat(without(pieces, Fate.REMOVED)).isEqualTo(later);
        }
    }

    private static String anyText(Random lot) {
        var parts = new String[] {"Hi", " ", "\n", "Priya", ",", "👋🏽", "  ", "’", "\r\n", "25"};
        return IntStream.range(0, lot.nextInt(30))
                .mapToObj(_ -> parts[lot.nextInt(parts.length)])
                .collect(Collectors.joining());
    }

    private static String without(List<Piece> pieces, Fate fate) {
        return pieces.stream()
                .filter(piece -> piece.fate() != fate)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
