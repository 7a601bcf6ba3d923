package app.acquaint.course.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts on which Markdown parsers are known to take for ever, at the size that a lesson may have. */
@Timeout(120)
class PathologicalMarkdownTest {

    private static final int SIZE = 190_000;

    private static final Addresses NOWHERE = new Addresses() {
        @Override
        public @org.jspecify.annotations.Nullable String link(String address) {
            return null;
        }

        @Override
        public @org.jspecify.annotations.Nullable String image(String address) {
            return null;
        }
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "![", "[a](", "[[a]", "*a **a ", "_", "**", "`", "a` ``b ", "> ", "<a ", "<!--", "[x]: ", "](",
                "- ", "1. "
            })
    void repeated_without_end_it_is_refused(String piece) {
        var lesson = MarkdownLesson.read(piece.repeat(SIZE / piece.length()), Set.of());

        assertThat(lesson.notices()).singleElement().matches(Notice::error);
        assertThat(lesson.parts()).isEmpty();
    }

    static Stream<String> deepLists() {
        return Stream.of(
                String.join(
                        "\n",
                        IntStream.range(0, 500)
                                .mapToObj(i -> "  ".repeat(i) + "- a")
                                .toList()),
                String.join(
                        "\n",
                        IntStream.range(0, 500)
                                .mapToObj(i -> "> ".repeat(i) + "a")
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("deepLists")
    void nested_line_by_line_it_is_refused(String text) {
        assertThat(MarkdownLesson.read(text, Set.of()).notices())
                .singleElement()
                .matches(Notice::error);
    }

    /** What the limits let through, as often as a lesson has room for it, is parsed and rendered. */
    @ParameterizedTest
    @ValueSource(strings = {"[", "[a](", "![a][", "*a **a ", "a` ``b ", "> ", "[x]: y", "| a | b ", "- ", "&#", "\\"})
    void as_much_as_the_limits_allow_comes_to_an_end(String piece) {
        int often = piece.equals("> ") || piece.equals("- ") ? 6 : 40;
        var paragraph = piece.repeat(often) + "x\n\n";
        var lesson = MarkdownLesson.read(paragraph.repeat(SIZE / paragraph.length()), Set.of());

        assertThat(lesson.notices()).isEmpty();
        assertThat(lesson.parts()).isNotEmpty();
        lesson.parts()
                .forEach(part -> assertThat(MarkdownLesson.html((Part.Prose) part, NOWHERE, Locale.ENGLISH))
                        .isNotEmpty());
    }
}
