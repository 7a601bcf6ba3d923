package app.acquaint.course.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes callouts of quotes that begin with a marker such as {@code [!RULE] Title}. */
final class Callouts {

    /** The marker at the start of a quote. */
    static final Pattern MARKER = Pattern.compile("\\[!(\\w{1,20})][ \\t]*+");

    private final CalloutLabels labels;

    Callouts(CalloutLabels labels) {
        this.labels = labels;
    }

    /** What a callout is about. */
    enum Kind {
        RULE,
        GOOD,
        BAD,
        WHY,
        OURS,
        NOTE,
        SOURCE;

        String cssClass() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Optional<Kind> kind(String word) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(word))
                .findFirst();
    }

    static List<String> names() {
        return Arrays.stream(Kind.values()).map(Kind::name).toList();
    }

    /** Changes all quotes below {@code body} that are callouts, and puts good and bad neighbours side by side. */
    void draw(Element body) {
        for (var quote : body.select("blockquote")) {
            var first = quote.firstElementChild();
            if (first != null && first.nameIs("p")) {
                draw(quote, first);
            }
        }
        body.select("aside.good + aside.bad, aside.bad + aside.good").forEach(Callouts::pair);
    }

    private void draw(Element quote, Element first) {
        if (!(first.firstChild() instanceof TextNode text)) {
            return;
        }
        var marker = MARKER.matcher(text.getWholeText());
        if (!marker.lookingAt()) {
            return;
        }
        kind(marker.group(1)).ifPresent(kind -> {
            text.text(text.getWholeText().substring(marker.end()));
            quote.tagName("aside").addClass("callout").addClass(kind.cssClass()).attr("role", "note");
            quote.prependChild(label(kind, first));
            if (first.text().isBlank() && first.children().isEmpty()) {
                first.remove();
            }
        });
    }

    /** The label, with the rest of the marker's line as title. */
    private Element label(Kind kind, Element first) {
        var label = new Element("p").addClass("callout-label");
        label.appendElement("span").addClass("callout-kind").text(labels.of(kind));
        var title = new Element("span").addClass("callout-title");
        boolean lineEnded = false;
        for (Node node : List.copyOf(first.childNodes())) {
            if (lineEnded) {
                break;
            }
            if (node instanceof TextNode text && text.getWholeText().contains("\n")) {
                var words = text.getWholeText();
                int end = words.indexOf('\n');
                title.appendText(words.substring(0, end));
                text.text(words.substring(end + 1));
                lineEnded = true;
            } else if (node.nameIs("br")) {
                node.remove();
                lineEnded = true;
            } else {
                title.appendChild(node);
            }
        }
        if (!title.text().isBlank()) {
            label.appendText(" ").appendChild(title);
        }
        return label;
    }

    private static void pair(Element second) {
        var first = second.previousElementSibling();
        var parent = second.parent();
        if (first != null && parent != null && !parent.hasClass("pair")) {
            first.wrap("<div class=\"pair\"></div>");
            first.after(second);
        }
    }
}
