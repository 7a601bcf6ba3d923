package app.acquaint.course.markdown;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** The last step before a page: what is not listed here does not get through, wherever it came from. */
final class Sanitiser {

    /** Against which relative addresses are resolved while they are judged; it appears nowhere. */
    private static final String BASE = "https://lesson.invalid/";

    private static final Set<String> BY_MARKDOWN_ALONE = Set.of("a", "img", "aside", "h1");

    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code")
            .addTags("em", "strong", "b", "i", "s", "del", "ins", "sub", "sup", "kbd", "mark", "small", "q", "cite")
            .addTags("table", "thead", "tbody", "tr", "th", "td", "dl", "dt", "dd", "details", "summary", "abbr")
            .addTags("figure", "figcaption", "a", "img", "aside", "div", "span")
            .addAttributes("h2", "id")
            .addAttributes("h3", "id")
            .addAttributes("h4", "id")
            .addAttributes("h5", "id")
            .addAttributes("h6", "id")
            .addAttributes("ol", "start")
            .addAttributes("th", "align")
            .addAttributes("td", "align")
            .addAttributes("abbr", "title")
            .addAttributes("a", "href", "title", "rel", "target")
            .addAttributes("img", "src", "alt", "title", "loading")
            .addAttributes("aside", "class", "role")
            .addAttributes("div", "class")
            .addAttributes("p", "class")
            .addAttributes("span", "class")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addProtocols("img", "src", "https")
            .preserveRelativeLinks(true);

    private Sanitiser() {}

    static String clean(String html) {
        return Jsoup.clean(html, BASE, ALLOWED, new OutputSettings().prettyPrint(false));
    }

    /** The names of the tags in a piece of raw HTML that do not get into a page, each once. */
    static List<String> foreignTags(String html) {
        var written = Jsoup.parseBodyFragment(html).body().parent();
        return written == null
                ? List.of()
                : written.getAllElements().stream()
                        .map(Element::normalName)
                        .filter(tag -> !Set.of("html", "head", "body").contains(tag))
                        .filter(tag -> BY_MARKDOWN_ALONE.contains(tag) || !isAllowed(tag))
                        .distinct()
                        .toList();
    }

    private static boolean isAllowed(String tag) {
        return ALLOWED.isSafeTag(tag);
    }
}
