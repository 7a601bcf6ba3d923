package app.acquaint.course;

import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.course.markdown.Addresses;
import app.acquaint.course.markdown.MarkdownLesson;
import app.acquaint.course.markdown.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing gets into a page but what is allowed, even if every address were let through. */
class HostileMarkdownTest {

    private static final Set<String> TAGS = Set.of(
            "p",
            "br",
            "a",
            "img",
            "h2",
            "div",
            "span",
            "aside",
            "blockquote",
            "code",
            "pre",
            "details",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "ul",
            "li");

    private static final Set<String> ATTRIBUTES =
            Set.of("href", "src", "alt", "title", "rel", "target", "loading", "class", "role", "id", "align");

    private static final Set<String> CLASSES =
            Set.of("callout", "rule", "good", "callout-label", "callout-kind", "callout-title");

    /** An application that lets every address through. */
    private static final Addresses EVERYTHING = new Addresses() {
        @Override
        public String link(String address) {
            return address;
        }

        @Override
        public String image(String address) {
            return address;
        }
    };

    static Stream<String> attacks() throws IOException {
        try (var in = HostileMarkdownTest.class.getResourceAsStream("/course/hostile.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void only_what_is_allowed_remains(String attack) {
        for (var text : List.of(attack, "Words " + attack + " words", "- " + attack, attack + "\n\n[x]")) {
            var page = Jsoup.parseBodyFragment(html(text)).body();
            page.getAllElements().stream().skip(1).forEach(HostileMarkdownTest::assertHarmless);
        }
    }

    @Test
    void an_address_from_raw_html_cannot_reach_the_page_as_an_id() {
        assertThat(html("<div id=\"outlet\">x</div>")).isEqualTo("<div>x</div>");
    }

    @Test
    void hostile_words_in_code_are_shown_as_words() {
        assertThat(html("`<script>alert(1)</script>`"))
                .isEqualTo("<p><code>&lt;script&gt;alert(1)&lt;/script&gt;</code></p>");
    }

    private static void assertHarmless(Element element) {
        assertThat(element.normalName()).isIn(TAGS);
        for (var attribute : element.attributes()) {
            assertThat(attribute.getKey()).isIn(ATTRIBUTES);
        }
        assertThat(element.classNames()).isSubsetOf(CLASSES);
        if (element.hasAttr("href")) {
            assertThat(element.attr("href").toLowerCase(Locale.ROOT).strip()).matches("(https?:|mailto:|//|[^:]*$).*");
        }
        if (element.hasAttr("src")) {
            assertThat(element.attr("src").toLowerCase(Locale.ROOT).strip()).matches("(https:|//|[^:]*$).*");
        }
    }

    private static String html(String text) {
        var html = new StringBuilder();
        for (var part : MarkdownLesson.read(text, Set.of()).parts()) {
            html.append(MarkdownLesson.html((Part.Prose) part, EVERYTHING, Locale.ENGLISH));
        }
        return html.toString();
    }
}
